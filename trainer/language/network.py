"""The Llama decoder in PyTorch, by the weight names of Hugging Face: what trains, and what the exports are compared with."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from language.checkpoint import Shape


class Norm(nn.Module):
    def __init__(self, size: int, epsilon: float):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.epsilon = epsilon

    def forward(self, x):
        return F.rms_norm(x.float(), (x.shape[-1],), self.weight.float(), self.epsilon).to(x.dtype)


class Attention(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        width, head = shape.hidden_size, shape.head_dim
        self.q_proj = nn.Linear(width, shape.num_attention_heads * head, bias=False)
        self.k_proj = nn.Linear(width, shape.num_key_value_heads * head, bias=False)
        self.v_proj = nn.Linear(width, shape.num_key_value_heads * head, bias=False)
        self.o_proj = nn.Linear(shape.num_attention_heads * head, width, bias=False)

    def forward(self, x, cos, sin):
        batch, length, _ = x.shape
        shape = self.shape

        def heads(y, count):
            return y.view(batch, length, count, shape.head_dim).transpose(1, 2)

        q = rotate(heads(self.q_proj(x), shape.num_attention_heads), cos, sin)
        k = rotate(heads(self.k_proj(x), shape.num_key_value_heads), cos, sin)
        v = heads(self.v_proj(x), shape.num_key_value_heads)
        groups = shape.num_attention_heads // shape.num_key_value_heads
        if groups > 1:
            k, v = k.repeat_interleave(groups, 1), v.repeat_interleave(groups, 1)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        return self.o_proj(y.transpose(1, 2).reshape(batch, length, -1))


class Mlp(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.gate_proj = nn.Linear(shape.hidden_size, shape.intermediate_size, bias=False)
        self.up_proj = nn.Linear(shape.hidden_size, shape.intermediate_size, bias=False)
        self.down_proj = nn.Linear(shape.intermediate_size, shape.hidden_size, bias=False)

    def forward(self, x):
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Layer(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.input_layernorm = Norm(shape.hidden_size, shape.rms_norm_eps)
        self.self_attn = Attention(shape)
        self.post_attention_layernorm = Norm(shape.hidden_size, shape.rms_norm_eps)
        self.mlp = Mlp(shape)

    def forward(self, x, cos, sin):
        x = x + self.self_attn(self.input_layernorm(x), cos, sin)
        return x + self.mlp(self.post_attention_layernorm(x))


class Body(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.embed_tokens = nn.Embedding(shape.vocab_size, shape.hidden_size)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.num_hidden_layers))
        self.norm = Norm(shape.hidden_size, shape.rms_norm_eps)


class Decoder(nn.Module):
    """Ids [batch, length] to logits [batch, length, vocabulary]. `state_dict` has a checkpoint's names, and no lm_head where it is tied."""

    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.model = Body(shape)
        if not shape.tie_word_embeddings:
            self.lm_head = nn.Linear(shape.hidden_size, shape.vocab_size, bias=False)
        cos, sin = rotation_table(shape)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)

    def initialise(self) -> None:
        """Normal weights, those that add to the residual narrower, as GPT-2 has them."""
        deep = (2 * self.shape.num_hidden_layers) ** -0.5
        for name, weight in self.named_parameters():
            if weight.dim() == 2:
                nn.init.normal_(weight, std=0.02 * (deep if name.endswith(("o_proj.weight", "down_proj.weight")) else 1))

    def hidden(self, ids):
        length = ids.shape[1]
        x = self.model.embed_tokens(ids)
        for layer in self.model.layers:
            x = layer(x, self.cos[:length], self.sin[:length])
        return self.model.norm(x)

    def output_weight(self):
        return self.model.embed_tokens.weight if self.shape.tie_word_embeddings else self.lm_head.weight

    def forward(self, ids):
        return F.linear(self.hidden(ids), self.output_weight())

    @torch.no_grad()
    def greedy(self, ids: list[int], most: int) -> list[int]:
        """New ids until the end token or `most`; no cache, so that nothing of it can be wrong."""
        new: list[int] = []
        device = next(self.parameters()).device
        while len(new) < most and len(ids) + len(new) < self.shape.max_position_embeddings:
            logits = self(torch.tensor([ids + new], device=device))[0, -1]
            token = int(logits.argmax())
            if token == self.shape.eos_token_id:
                break
            new.append(token)
        return new


def rotation_table(shape: Shape) -> tuple[torch.Tensor, torch.Tensor]:
    """Cosine and sine [positions, head size / 2]."""
    frequencies = shape.rope_theta ** (-torch.arange(0, shape.head_dim, 2, dtype=torch.float64) / shape.head_dim)
    angles = torch.arange(shape.max_position_embeddings, dtype=torch.float64)[:, None] * frequencies
    return angles.cos().float(), angles.sin().float()


def rotate(x, cos, sin):
    """Rotary position embedding in Hugging Face's order: the first half of a head with its second half."""
    a, b = x.float().chunk(2, -1)
    return torch.cat((a * cos - b * sin, b * cos + a * sin), -1).to(x.dtype)
