"""Writes the trees that several parsers together give to sentences without trees, each word with their confidence as its weight.

  python3 silver.py PLAIN.jsonl OUT.jsonl MODEL.pt … [--without ANNOTATED.jsonl]

Sentences that stand in ANNOTATED.jsonl with a tree are left out.
"""
import argparse, json
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
    p = argparse.ArgumentParser()
    p.add_argument('plain')
    p.add_argument('out')
    p.add_argument('models', nargs='+')
    p.add_argument('--without', action='append', default=[])
    args = p.parse_args()
    annotated = {' '.join(json.loads(line)['forms']) for path in args.without for line in open(path)}
    models = []
    for path in args.models:
        model = Parser()
        model.load_state_dict(torch.load(path))
        models.append(model.eval())
    rows = read(args.plain, 0)
    found = predict(models, rows)
    with open(args.out, 'w') as file:
        for line, row in zip(open(args.plain), rows):
            d = json.loads(line)
            if ' '.join(d['forms']) in annotated:
                continue
            heads, rels, sure, _ = found[id(row)]
            d['heads'], d['relations'] = [h - 1 for h in heads], rels
            d['weights'] = [round(s, 3) for s in sure]
            d.pop('upos', None)
            file.write(json.dumps(d) + '\n')


if __name__ == '__main__':
    main()
