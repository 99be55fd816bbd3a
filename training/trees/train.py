"""Trains the tree parser: two bidirectional LSTM layers, biaffine arcs and labels (Dozat and Manning 2017), the rules' tree as
one more witness. Reads what prepare.ts writes; the weights are written for src/models/tensors.ts.

  OMP_NUM_THREADS=1 python3 train.py --train 0:gsd.jsonl --train 1:hdt.jsonl [--dev dev.jsonl] --out trees.bin

The number before a file is the style of its trees; 0 is that of the output. Needs PyTorch on a CPU.
"""
import argparse, json, random, time
import numpy as np
import torch
from torch import nn
import torch.nn.functional as F
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

torch.set_num_threads(1)
#            form   lemma  suff3 pref3 label allow known rule dist name quote clause
SIZES = [16384, 16384, 4096, 4096, 72, 1024, 1024, 32, 16, 16, 4, 32]
DIMS = [48, 48, 24, 16, 24, 16, 16, 24, 8, 8, 4, 12]
MORPH_BITS, MORPH = 28, 24
STYLES, STYLE = 4, 8
HIDDEN, ARC, LABEL, RELATIONS, POS = 128, 128, 64, 41, 17
REACH = 16  # distances of an arc beyond are one
UPOS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split()


def read(path, style):
    rows = []
    for line in open(path):
        d = json.loads(line)
        n = len(d['morph'])
        values = np.array(d['values'], dtype=np.int64).reshape(n, len(SIZES))
        morph = ((np.array(d['morph'], dtype=np.int64)[:, None] >> np.arange(MORPH_BITS)) & 1).astype(np.float32)
        rule = np.array(d['rule'], dtype=np.int64)
        rows.append({
            'n': n, 'values': values, 'morph': morph, 'rule': rule, 'style': style,
            'heads': np.array(d['heads'], dtype=np.int64) + 1 if 'heads' in d else np.full(n, -100),
            'rels': np.array(d['relations'], dtype=np.int64) if 'relations' in d else np.full(n, -100),
            'upos': np.array([UPOS.index(u) if u in UPOS else -100 for u in d['upos']]) if 'upos' in d else np.full(n, -100),
            'weight': np.array(d.get('weights', [1.0] * n), dtype=np.float32),
        })
    return rows


class Dropped(nn.Module):
    """Dropout with one mask for all words of a sentence."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training:
            return x
        mask = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - self.rate) / (1 - self.rate)
        return x * mask


class Parser(nn.Module):
    def __init__(self, drop=0.33, word_drop=0.2):
        super().__init__()
        self.word_drop = word_drop
        self.tables = nn.ModuleList([nn.Embedding(size, dim) for size, dim in zip(SIZES, DIMS)])
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.3 / table.weight.shape[1] ** 0.25)
        self.morph = nn.Linear(MORPH_BITS, MORPH)
        self.style = nn.Embedding(STYLES, STYLE)
        width = sum(DIMS) + MORPH + STYLE
        self.lstm1 = nn.LSTM(width, HIDDEN, batch_first=True, bidirectional=True)
        self.lstm2 = nn.LSTM(2 * HIDDEN, HIDDEN, batch_first=True, bidirectional=True)
        self.upos = nn.Linear(2 * HIDDEN, POS)
        self.root = nn.Parameter(torch.randn(2 * HIDDEN) * 0.1)
        self.arc_dep, self.arc_head = nn.Linear(2 * HIDDEN, ARC), nn.Linear(2 * HIDDEN, ARC)
        self.label_dep, self.label_head = nn.Linear(2 * HIDDEN, LABEL), nn.Linear(2 * HIDDEN, LABEL)
        self.arc = nn.Parameter(torch.zeros(ARC, ARC))
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.far = nn.Parameter(torch.zeros(2 * REACH + 1))
        self.rule = nn.Parameter(torch.ones(32))
        self.label = nn.Parameter(torch.zeros(RELATIONS, LABEL, LABEL))
        self.label_linear = nn.Linear(2 * LABEL, RELATIONS)
        self.drop = Dropped(drop)

    def encode(self, lstm, x, lengths):
        packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        return pad_packed_sequence(lstm(packed)[0], batch_first=True)[0]

    def forward(self, values, morph, rule, style, lengths):
        parts = []
        for column, table in enumerate(self.tables):
            ids = values[:, :, column]
            if self.training and column in (0, 1):
                ids = ids * (torch.rand(ids.shape) > self.word_drop)
            part = table(ids)
            if self.training:
                part = part * (torch.rand(ids.shape) > 0.1).unsqueeze(-1)
            parts.append(part)
        parts.append(self.morph(morph))
        parts.append(self.style(style).unsqueeze(1).expand(-1, values.shape[1], -1))
        x = self.drop(torch.cat(parts, -1))
        low = self.encode(self.lstm1, x, lengths)
        high = self.drop(self.encode(self.lstm2, self.drop(low), lengths))
        upos = self.upos(self.drop(low))
        with_root = torch.cat([self.root.expand(high.shape[0], 1, -1), high], 1)
        act = lambda layer, h: self.drop(F.leaky_relu(layer(h), 0.1))
        ad, ah = act(self.arc_dep, high), act(self.arc_head, with_root)
        arcs = (ad @ self.arc + self.arc_bias) @ ah.transpose(1, 2)
        n = arcs.shape[1]
        gap = torch.arange(n + 1).unsqueeze(0) - torch.arange(1, n + 1).unsqueeze(1)
        arcs = arcs + self.far[gap.clamp(-REACH, REACH) + REACH]
        said = rule + 1  # 0 root, -1 nothing
        witness = F.one_hot(said.clamp(min=0), n + 1).float() * (said >= 0).unsqueeze(-1)
        arcs = arcs + witness * self.rule[values[:, :, 7]].unsqueeze(-1)
        ld, lh = act(self.label_dep, high), act(self.label_head, with_root)
        return arcs, ld, lh, upos

    def labels(self, ld, lh, heads):
        lh = torch.gather(lh, 1, heads.unsqueeze(-1).expand(-1, -1, LABEL))
        # one product of all relations at once: words x (relations * label)
        left = ld @ self.label.permute(1, 0, 2).reshape(LABEL, RELATIONS * LABEL)
        pairs = (left.view(*ld.shape[:2], RELATIONS, LABEL) * lh.unsqueeze(2)).sum(-1)
        return pairs + self.label_linear(torch.cat([ld, lh], -1))


def collate(rows):
    n = max(r['n'] for r in rows)
    pad = lambda key, fill, *more: np.stack([
        np.concatenate([r[key], np.full((n - r['n'], *more), fill, dtype=r[key].dtype)]) for r in rows])
    batch = [torch.from_numpy(pad('values', 0, len(SIZES))), torch.from_numpy(pad('morph', 0, MORPH_BITS)),
             torch.from_numpy(pad('rule', -2)), torch.tensor([r['style'] for r in rows]), torch.tensor([r['n'] for r in rows])]
    gold = [torch.from_numpy(pad(key, fill)) for key, fill in (('heads', -100), ('rels', -100), ('upos', -100), ('weight', 0))]
    return batch, gold


def batches(rows, tokens, shuffle=True):
    rows = sorted(rows, key=lambda r: r['n'] + (random.random() * 4 if shuffle else 0))
    groups, group = [], []
    for r in rows:
        if group and (len(group) + 1) * r['n'] > tokens:
            groups.append(group)
            group = []
        group.append(r)
    if group:
        groups.append(group)
    if shuffle:
        random.shuffle(groups)
    return groups


def mask(arcs, lengths):
    """No arcs from what is not there, and none from a word to itself."""
    n = arcs.shape[1]
    arcs = arcs.masked_fill((torch.arange(n + 1).unsqueeze(0) > lengths.unsqueeze(1)).unsqueeze(1), -1e9)
    own = torch.zeros(n, n + 1, dtype=torch.bool)
    own[torch.arange(n), torch.arange(n) + 1] = True
    return arcs.masked_fill(own, -1e9)


def loss_of(model, rows):
    batch, (heads, rels, upos, weight) = collate(rows)
    arcs, ld, lh, pos = model(*batch)
    arcs = mask(arcs, batch[-1])
    there = heads >= 0
    each = F.cross_entropy(arcs[there], heads[there], reduction='none', label_smoothing=0.0)
    scores = model.labels(ld, lh, heads.clamp(min=0))
    each = each + F.cross_entropy(scores[there], rels[there], reduction='none')
    loss = (each * weight[there]).sum() / weight[there].sum()
    if (upos >= 0).any():
        loss = loss + 0.2 * F.cross_entropy(pos.flatten(0, 1), upos.flatten(), ignore_index=-100)
    return loss


def measure(model, rows):
    model.eval()
    uas = las = total = pos_right = 0
    with torch.no_grad():
        for group in batches(rows, 2000, False):
            batch, (heads, rels, upos, _) = collate(group)
            arcs, ld, lh, pos = model(*batch)
            guess = mask(arcs, batch[-1]).argmax(-1)
            label = model.labels(ld, lh, guess)
            label[:, :, 0] = -1e9
            label = torch.where(guess == 0, torch.zeros_like(guess), label.argmax(-1))
            there = heads >= 0
            right = (guess == heads) & there
            total += there.sum().item()
            uas += right.sum().item()
            las += (right & (label == rels)).sum().item()
            pos_right += ((pos.argmax(-1) == upos) & there).sum().item()
    model.train()
    return 100 * uas / total, 100 * las / total, 100 * pos_right / total


def pack(state, path):
    """Writes the weights as src/models/tensors.ts reads them: tables and matrices in 8 bits with a scale for each row."""
    header, blob = [], b''
    for name, value in state.items():
        v = value.numpy().astype(np.float32)
        if name.startswith('label') and v.ndim == 3:
            v = v.transpose(0, 1, 2).reshape(-1, v.shape[2])
        exact = v.ndim == 1
        v = v.reshape(1, -1) if exact else v
        header.append([name, v.shape[0], v.shape[1], exact])
        if exact:
            part = v.tobytes()
        else:
            scale = np.maximum(np.abs(v).max(1), 1e-8).astype(np.float32) / 127
            part = scale.tobytes() + np.clip(np.round(v / scale[:, None]), -127, 127).astype(np.int8).tobytes()
        blob += part + b'\0' * (-len(part) % 4)
    head = json.dumps(header, separators=(',', ':')).encode()
    head += b' ' * (-len(head) % 4)
    with open(path, 'wb') as file:
        file.write(b'QLP1' + len(head).to_bytes(4, 'little') + head + blob)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--train', action='append', default=[])
    p.add_argument('--dev')
    p.add_argument('--out')
    p.add_argument('--keep', help='the weights in full, for silver.py')
    p.add_argument('--start', help='weights kept by an earlier run')
    p.add_argument('--epochs', type=int, default=30)
    p.add_argument('--seed', type=int, default=1)
    p.add_argument('--rate', type=float, default=2e-3)
    p.add_argument('--tokens', type=int, default=500)
    args = p.parse_args()
    random.seed(args.seed), np.random.seed(args.seed), torch.manual_seed(args.seed)
    rows = []
    for spec in args.train:
        style, path = spec.split(':', 1)
        rows += read(path, int(style))
    dev = read(args.dev, 0) if args.dev else None
    print(len(rows), 'sentences', sum(r['n'] for r in rows), 'words', flush=True)
    model = Parser()
    if args.start:
        model.load_state_dict(torch.load(args.start))
    tables = {id(q) for q in model.tables.parameters()}
    adam = torch.optim.Adam([
        {'params': [q for q in model.parameters() if id(q) in tables]},
        {'params': [q for q in model.parameters() if id(q) not in tables], 'weight_decay': 1e-6}], lr=args.rate, betas=(0.9, 0.95))
    steps = args.epochs * len(batches(rows, args.tokens))
    step, mean, start = 0, None, time.time()
    for epoch in range(args.epochs):
        total = 0
        for group in batches(rows, args.tokens):
            share = step / steps
            for g in adam.param_groups:
                g['lr'] = args.rate * min(1, step / 200 + 0.05) * max(0.02, 1 - share)
            loss = loss_of(model, group)
            adam.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5)
            adam.step()
            total += loss.item()
            step += 1
            if share > 0.6 and step % 5 == 0:
                if mean is None:
                    mean, count = {k: v.clone() for k, v in model.state_dict().items()}, 1
                else:
                    count += 1
                    rate = max(1 / count, 0.01)
                    for k, v in model.state_dict().items():
                        mean[k] += (v - mean[k]) * rate
        line = f'epoch {epoch + 1} loss {total * args.tokens / sum(r["n"] for r in rows):.3f} {time.time() - start:.0f} s'
        if dev and (epoch % 5 == 4 or epoch == args.epochs - 1):
            line += ' UAS %.2f LAS %.2f UPOS %.2f' % measure(model, dev)
        print(line, flush=True)
    if mean:
        model.load_state_dict(mean)
        if dev:
            print('mean: UAS %.2f LAS %.2f UPOS %.2f' % measure(model, dev), flush=True)
    if args.keep:
        torch.save(model.state_dict(), args.keep)
    if args.out:
        pack(model.state_dict(), args.out)


if __name__ == '__main__':
    main()
