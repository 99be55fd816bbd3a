"""Writes the trees that several parsers together give to sentences without trees, each word with their confidence as its weight.

  python3 silver.py PLAIN.jsonl OUT.jsonl MODEL.pt …
"""
import json, sys
import torch
from train import Parser, batches, collate, mask, measure, read


def predict(models, rows):
    """Heads (0 the root), relations, parts of speech and confidence by the parsers' mean shares."""
    found = {}
    with torch.no_grad():
        for group in batches(rows, 2000, False):
            batch, _ = collate(group)
            outs = [m(*batch) for m in models]
            share = sum(mask(o[0], batch[-1]).softmax(-1) for o in outs) / len(outs)
            sure, heads = share.max(-1)
            labels = sum(m.labels(o[1], o[2], heads).softmax(-1) for m, o in zip(models, outs)) / len(outs)
            labels[:, :, 0] = 0
            label_sure, rels = labels.max(-1)
            rels = torch.where(heads == 0, torch.zeros_like(rels), rels)
            label_sure = torch.where(heads == 0, torch.ones_like(label_sure), label_sure)
            upos = (sum(o[3].softmax(-1) for o in outs) / len(outs)).argmax(-1)
            for i, row in enumerate(group):
                n = row['n']
                found[id(row)] = (heads[i, :n].tolist(), rels[i, :n].tolist(), (sure * label_sure)[i, :n].tolist(), upos[i, :n].tolist())
    return found


def main():
    plain, out, *paths = sys.argv[1:]
    models = []
    for path in paths:
        model = Parser()
        model.load_state_dict(torch.load(path))
        models.append(model.eval())
    rows = read(plain, 0)
    found = predict(models, rows)
    with open(out, 'w') as file:
        for line, row in zip(open(plain), rows):
            d = json.loads(line)
            heads, rels, sure, _ = found[id(row)]
            d['heads'], d['relations'] = [h - 1 for h in heads], rels
            d['weights'] = [round(max(0.0, s) ** 1.0, 3) for s in sure]
            d.pop('upos', None)
            file.write(json.dumps(d) + '\n')


if __name__ == '__main__':
    main()
