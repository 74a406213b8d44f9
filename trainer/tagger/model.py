"""The tagger's network: word forms and rule bits in, scores of labels for each head out.

A word's vector is made of its own embedding, those of its letter n-grams (fastText: Bojanowski et al. 2017), a
character convolution (Ma and Hovy 2016) and its shape; the rules' bits are added where the word stands. The encoder
is either a transformer with relative position biases (Raffel et al. 2020) whose feed-forward layers see both
neighbours, or a two-way LSTM. Everything is plain enough to be written node by node in onnx_graph.py.
"""

from __future__ import annotations

import dataclasses
import math

import torch
import torch.nn.functional as F
from torch import nn

from tagger.corpus import RULE_BITS, Corpus
from tagger.encode import UNKNOWN
from tagger.labels import label_count


@dataclasses.dataclass
class Shape:
    """Sizes of a model. `encoder` is 'attention' or 'lstm'."""

    vocabulary: int = 24003
    word: int = 128
    ngram: int = 96
    ngram_buckets: int = 32768
    character: int = 24
    character_filters: int = 64
    shape: int = 8
    width: int = 256
    layers: int = 4
    heads: int = 4
    encoder: str = "attention"
    dropout: float = 0.2
    reach: int = 24
    types: dict[str, list[str]] = dataclasses.field(default_factory=dict)


class WordVectors(nn.Module):
    """Vectors of word forms, wherever they stand: [U] forms to [U, width]."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.word = nn.Embedding(shape.vocabulary, shape.word, padding_idx=0)
        self.ngram = nn.Embedding(shape.ngram_buckets, shape.ngram, padding_idx=0)
        self.shape = nn.Embedding(10, shape.shape)
        parts = shape.word + shape.ngram + shape.shape
        self.filters = shape.character_filters
        if self.filters:
            self.character = nn.Embedding(128, shape.character, padding_idx=0)
            self.convolution = nn.Linear(3 * shape.character, shape.character_filters)
            parts += shape.character_filters
        self.project = nn.Linear(parts, shape.width)
        for table in (self.word, self.ngram, self.shape):
            nn.init.normal_(table.weight, std=0.1)
            if table.padding_idx is not None:
                with torch.no_grad():
                    table.weight[0] = 0

    def forward(self, word_ids, ngrams, characters, shapes):
        present = (ngrams > 0).float()
        summed = self.ngram(ngrams).sum(1) / present.sum(1, keepdim=True).clamp(min=1).sqrt()
        parts = [self.word(word_ids), summed, self.shape(shapes)]
        if self.filters:
            c = F.pad(self.character(characters), (0, 0, 1, 1))
            c = torch.cat([c[:, :-2], c[:, 1:-1], c[:, 2:]], -1)
            parts.append(F.relu(self.convolution(c)).amax(1))
        return self.project(torch.cat(parts, -1))


class Layer(nn.Module):
    """Attention with a bias by distance, then a feed-forward layer over each word and both its neighbours."""

    def __init__(self, shape: Shape):
        super().__init__()
        d = shape.width
        self.heads = shape.heads
        self.reach = shape.reach
        self.norm_attention = nn.LayerNorm(d)
        self.qkv = nn.Linear(d, 3 * d)
        self.out = nn.Linear(d, d)
        self.distance = nn.Parameter(torch.zeros(shape.heads, 2 * shape.reach + 1))
        self.norm_forward = nn.LayerNorm(d)
        self.expand = nn.Linear(3 * d, 2 * d)
        self.contract = nn.Linear(2 * d, d)
        self.dropout = nn.Dropout(shape.dropout)
        self.rate = shape.dropout
        for linear in (self.out, self.contract):
            nn.init.normal_(linear.weight, std=0.02 / math.sqrt(shape.layers))

    def forward(self, x, mask, distances, hidden):
        b, t, d = x.shape
        q, k, v = self.qkv(self.norm_attention(x)).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        bias = self.distance[:, distances][None] + hidden
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype), dropout_p=self.rate if self.training else 0.0)
        x = x + self.dropout(self.out(a.transpose(1, 2).reshape(b, t, d)))
        h = F.pad(self.norm_forward(x) * mask[..., None], (0, 0, 1, 1))
        h = torch.cat([h[:, :-2], h[:, 1:-1], h[:, 2:]], -1)
        return x + self.dropout(self.contract(self.dropout(F.relu(self.expand(h)))))


class Tagger(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        d = shape.width
        self.vectors = WordVectors(shape)
        self.rules = nn.Linear(RULE_BITS, d, bias=False)
        self.masked = nn.Parameter(torch.zeros(d))
        self.norm_in = nn.LayerNorm(d)
        self.dropout = nn.Dropout(shape.dropout)
        if shape.encoder == "attention":
            self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
            size = d
        else:
            self.lstm = nn.LSTM(d, d, num_layers=shape.layers, bidirectional=True, batch_first=True, dropout=shape.dropout)
            size = 2 * d
        self.norm_out = nn.LayerNorm(size)
        self.heads = nn.ModuleDict({name: nn.Linear(size, label_count(types)) for name, types in shape.types.items()})
        self.guess = nn.Linear(size, shape.word)
        self.guess_bias = nn.Parameter(torch.zeros(shape.vocabulary))
        self.guess_rules = nn.Linear(size, RULE_BITS)

    def encode(self, corpus: Corpus, words, rules, mask, lengths, hide=None, forget: float = 0.0):
        """[B, T] forms to [B, T, size]. `hide` marks masked words; `forget` is the share of words known by letters only."""
        forms, back = torch.unique(words, return_inverse=True)
        ids = corpus.word_ids[forms]
        if forget > 0:
            ids = torch.where((torch.rand(ids.shape, device=ids.device) < forget) & (ids > 0), UNKNOWN, ids)
        vectors = self.vectors(ids, corpus.ngrams[forms], corpus.characters[forms], corpus.shapes[forms])
        x = vectors[back]
        if hide is not None:
            x = torch.where(hide[..., None], self.masked.to(x.dtype), x)
            rules = rules * ~hide[..., None]
        x = self.dropout(self.norm_in(x + self.rules(rules)))
        if self.shape.encoder == "lstm":
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            out, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
            return self.norm_out(self.dropout(out))
        t = words.shape[1]
        places = torch.arange(t, device=words.device)
        distances = (places[None] - places[:, None]).clamp(-self.shape.reach, self.shape.reach) + self.shape.reach
        hidden = torch.where(mask, 0.0, -1e4)[:, None, None]
        for layer in self.layers:
            x = layer(x, mask, distances, hidden)
        return self.norm_out(x)

    def guess_words(self, encoded, rows):
        return F.linear(self.guess(encoded), self.vectors.word.weight[:rows], self.guess_bias[:rows])
