import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AttendingError } from '../../../src/platform/errors.ts';
import type { DeviceReading, GpuReading } from '../../../src/runtime/devices/types.ts';
import { planLoad, type Machine } from '../../../src/runtime/policy/plan.ts';
import { DTYPES, type LoadPlan, type LoadWishes, type ModelFacts, type ModelSource } from '../../../src/runtime/types.ts';

const GIB = 2 ** 30;
const ONNX: ModelSource = { kind: 'onnx', id: 'org/model', folder: '/models/model' };
const GGUF: ModelSource = { kind: 'gguf', id: 'model.gguf', file: '/models/model.gguf' };

/** DeepSeek-R1-Distill-Qwen-1.5B, by its config.json and the sizes of its files. */
const QWEN: ModelFacts = {
  architecture: 'Qwen2ForCausalLM',
  parameters: 1_780_000_000,
  contextLength: 131_072,
  layers: 28,
  hiddenSize: 1536,
  vocabulary: 151_936,
  kvBytesPerToken: 2 * 28 * 2 * 128 * 2,
  weightBytes: { fp32: 7.1 * GIB, fp16: 3.55 * GIB, q8: 1.8 * GIB, q4: 1.7 * GIB, q4f16: 1.2 * GIB },
  hasChatTemplate: true,
  task: 'generate',
};
/** Meta-Llama-3-8B-Instruct as Q4_K_M. */
const LLAMA: ModelFacts = { ...QWEN, architecture: 'LlamaForCausalLM', parameters: 8_030_000_000, contextLength: 8192, layers: 32, hiddenSize: 4096, vocabulary: 128_256, kvBytesPerToken: 131_072, weightBytes: { gguf: 4.58 * GIB }, ggufType: 'Q4_K_M' };

function card(freeMiB: number, more: Partial<GpuReading> = {}): GpuReading {
  return { index: 0, name: 'NVIDIA RTX A5000', vendor: 'nvidia', utilization: 0, memoryUsedMiB: 24_564 - freeMiB, memoryTotalMiB: 24_564, temperatureC: 40, powerW: 20, processes: [], ...more };
}

function machine({ gpus = [], availableMiB = 24_000, totalMiB = 32_000, devices = gpus.length > 0 ? ['cuda', 'cpu'] : ['cpu'] }: { gpus?: GpuReading[]; availableMiB?: number; totalMiB?: number; devices?: Machine['devices'] } = {}): Machine {
  const reading: DeviceReading = { devices: gpus, processor: { name: 'a processor', cores: 8, utilization: 5 }, memory: { usedMiB: totalMiB - availableMiB, availableMiB, totalMiB } };
  return { reading, devices };
}

describe('the plan of loading', () => {
  it('takes 8-bit weights on a processor', () => {
    const plan = planLoad(ONNX, QWEN, machine());
    assert.deepEqual([plan.device, plan.dtype, plan.contextLength, plan.threads, plan.fallbacks], ['cpu', 'q8', 8192, 8, []]);
    assert.match(plan.reason, /^q8 on cpu \(24,000 MiB free of 32,000 MiB\): needs about [\d,]+ MiB with a window of 8,192 tokens\.$/);
  });

  it('takes 16-bit weights on a card with ample memory, 4-bit ones on a full one', () => {
    assert.equal(planLoad(ONNX, QWEN, machine({ gpus: [card(24_000)] })).dtype, 'fp16');
    const tight = planLoad(ONNX, QWEN, machine({ gpus: [card(5000)] }));
    assert.deepEqual([tight.device, tight.dtype], ['cuda', 'q4f16']);
  });

  it('takes all numbers of a small model', () => {
    assert.equal(planLoad(ONNX, { ...QWEN, hiddenSize: 256, vocabulary: 4096, weightBytes: { fp32: 8 * 2 ** 20, q8: 2 * 2 ** 20 } }, machine()).dtype, 'fp32');
  });

  it('measures encoders with all their numbers', () => {
    const plan = planLoad(ONNX, { ...QWEN, contextLength: 512, kvBytesPerToken: 0, task: 'embed' }, machine());
    assert.deepEqual([plan.dtype, plan.contextLength], ['fp32', 512]);
  });

  it('goes to the processor when the card is full, and says why', () => {
    const plan = planLoad(ONNX, QWEN, machine({ gpus: [card(300)] }));
    assert.equal(plan.device, 'cpu');
    assert.match(plan.reason, /not cuda, because it needs about [\d,]+ MiB and 300 MiB are free/);
    assert.deepEqual(plan.fallbacks, []);
  });

  it('says aloud when a device that was asked for is full or missing', () => {
    assert.match(planLoad(ONNX, QWEN, machine({ gpus: [card(300)] }), { device: 'cuda' }).fallbacks.join(), /^cuda was asked for, but it needs about [\d,]+ MiB and 300 MiB are free/);
    const missing = planLoad(GGUF, LLAMA, machine(), { device: 'metal' });
    assert.deepEqual([missing.device, missing.fallbacks], ['cpu', ['metal was asked for, but this machine has none that llama.cpp can use.']]);
  });

  it('takes the processor when it is asked for, whatever else there is', () => {
    assert.equal(planLoad(GGUF, LLAMA, machine({ gpus: [card(24_000)] }), { device: 'cpu' }).device, 'cpu');
  });

  it('refuses a device that a backend never uses', () => {
    assert.throws(() => planLoad(GGUF, LLAMA, machine(), { device: 'webgpu' }), (error) => AttendingError.is(error, 'DEVICE_MISSING') && /cuda, metal, vulkan, cpu/.test(error.action));
  });

  it('never changes the number format that was asked for', () => {
    assert.equal(planLoad(ONNX, QWEN, machine(), { dtype: 'fp16' }).dtype, 'fp16');
    assert.throws(() => planLoad(ONNX, QWEN, machine(), { dtype: 'bnb4' }), (error) => AttendingError.is(error, 'MODEL_NOT_FOUND') && /no weights as bnb4; there are fp32, fp16, q8, q4, q4f16/.test(error.message));
    assert.throws(
      () => planLoad(ONNX, QWEN, machine({ availableMiB: 6000, totalMiB: 16_000 }), { dtype: 'fp32', contextLength: 1024 }),
      (error) => AttendingError.is(error, 'NOT_ENOUGH_MEMORY') && /needs about [\d,]+ MiB on cpu \(weights [\d,]+ MiB, cache of 1,024 tokens/.test(error.message) && /Choose \w+ .* which fits/.test(error.action),
    );
  });

  it('shortens a window that nobody asked for, and refuses to shorten one that somebody did', () => {
    const full = machine({ availableMiB: 7100, totalMiB: 16_000 });
    const plan = planLoad(GGUF, LLAMA, full);
    assert.ok(plan.contextLength < 8192 && plan.contextLength >= 2048, String(plan.contextLength));
    assert.match(plan.reason, /shortened from 8,192 tokens/);
    assert.throws(() => planLoad(GGUF, LLAMA, full, { contextLength: 8192 }), (error) => AttendingError.is(error, 'NOT_ENOUGH_MEMORY') && /Ask for a window of at most [\d,]+ tokens/.test(error.action));
  });

  it('says that a window beyond the model is the model\'s', () => {
    const plan = planLoad(GGUF, LLAMA, machine(), { contextLength: 20_000 });
    assert.deepEqual([plan.contextLength, plan.fallbacks], [8192, ['A window of 20,000 tokens was asked for; the model was trained for 8,192 tokens, which are used.']]);
  });

  it('puts the layers that fit on a card that is too small', () => {
    const plan = planLoad(GGUF, LLAMA, machine({ gpus: [card(4500)] }));
    assert.ok(plan.device === 'cuda' && plan.gpuLayers !== undefined && plan.gpuLayers >= 8 && plan.gpuLayers < 33, JSON.stringify(plan));
    assert.match(plan.reason, /of 33 layers on the GPU, the others in memory/);
    assert.equal(planLoad(GGUF, LLAMA, machine({ gpus: [card(1500)] })).device, 'cpu');
  });

  it('adds the cards up for llama.cpp, not for ONNX Runtime', () => {
    const gpus = [card(5000), card(5000, { index: 1 })];
    assert.deepEqual([planLoad(GGUF, LLAMA, machine({ gpus })).device, planLoad(GGUF, LLAMA, machine({ gpus })).gpuLayers], ['cuda', undefined]);
    assert.equal(planLoad(ONNX, { ...QWEN, weightBytes: { q4f16: 6 * GIB } }, machine({ gpus })).device, 'cpu');
  });

  it('names what holds the card when nothing fits', () => {
    const gpus = [card(200, { processes: [{ pid: 4242, name: 'python3', memoryMiB: 21_000 }, { pid: 1, name: 'Xorg', memoryMiB: 40 }] })];
    assert.throws(
      () => planLoad(GGUF, LLAMA, machine({ gpus, availableMiB: 3000, totalMiB: 16_000 })),
      (error) => AttendingError.is(error, 'NOT_ENOUGH_MEMORY') && /3,000 MiB are free of 16,000 MiB.*On cuda: it needs/.test(error.message) && /python3 \(process 4242, 21,000 MiB\)/.test(error.action) && !/Xorg/.test(error.action),
    );
  });

  it('passes over a device whose memory nothing measures, unless it is asked for', () => {
    const here = machine({ devices: ['vulkan', 'cpu'] });
    assert.equal(planLoad(GGUF, LLAMA, here).device, 'cpu');
    assert.match(planLoad(GGUF, LLAMA, here, { device: 'vulkan' }).reason, /^Q4_K_M on vulkan, as asked for, though nothing here measures its memory/);
  });

  it('lets a Mac hold a model in unified memory', () => {
    assert.equal(planLoad(GGUF, LLAMA, machine({ devices: ['metal', 'cpu'] })).device, 'metal');
    const apple = card(0, { name: 'Apple M2 Pro', vendor: 'apple', memoryTotalMiB: 32_768, memoryUsedMiB: 700 });
    const plan = planLoad(ONNX, QWEN, machine({ gpus: [apple], devices: ['webgpu', 'coreml', 'cpu'] }));
    assert.deepEqual([plan.device, plan.dtype], ['webgpu', 'fp16']);
    assert.match(plan.reason, /^fp16 on webgpu \(22,400 MiB free of 32,000 MiB, memory\)/);
  });

  it('is within what may be used, and grows with the window, whatever the machine', () => {
    const megabytes = fc.integer({ min: 100, max: 100_000 });
    const wishes: fc.Arbitrary<LoadWishes> = fc.record({ dtype: fc.constantFrom(...DTYPES), contextLength: fc.integer({ min: 256, max: 131_072 }), device: fc.constantFrom('cuda' as const, 'cpu' as const) }, { requiredKeys: [] });
    fc.assert(
      fc.property(megabytes, fc.integer({ min: 0, max: 24_564 }), fc.constantFrom(ONNX, GGUF), wishes, (availableMiB, freeMiB, source, wished) => {
        const facts = source.kind === 'gguf' ? LLAMA : QWEN;
        const { dtype, ...others } = wished;
        const asked: LoadWishes = source.kind === 'gguf' || dtype === undefined || facts.weightBytes[dtype] === undefined ? others : { ...others, dtype };
        const here = machine({ gpus: [card(freeMiB)], availableMiB, totalMiB: 128_000 });
        let plan: LoadPlan;
        try {
          plan = planLoad(source, facts, here, asked);
        } catch (error) {
          return AttendingError.is(error, 'NOT_ENOUGH_MEMORY');
        }
        const free = plan.gpuLayers !== undefined ? freeMiB + availableMiB : plan.device === 'cuda' ? freeMiB : availableMiB;
        const kept = asked.dtype === undefined || plan.dtype === asked.dtype;
        const window = asked.contextLength === undefined || plan.contextLength === Math.min(asked.contextLength, facts.contextLength);
        return plan.needMiB <= free && kept && window && (asked.device === undefined || plan.device === asked.device || plan.fallbacks.length > 0);
      }),
    );
  });

  it('has nothing to choose for an endpoint', () => {
    const plan = planLoad({ kind: 'endpoint', id: 'e', url: 'http://127.0.0.1/v1', model: 'm' }, QWEN, machine());
    assert.deepEqual([plan.device, plan.needMiB], ['remote', 0]);
  });
});
