import { AttendingError } from '../../platform/errors.ts';
import type { DeviceName, LoadPlan } from '../types.ts';

/** What llama.cpp says by the reason that it stands for; the first that fits. */
const REASONS = [
  ['MODEL_UNSUPPORTED', /unknown model architecture|unsupported model architecture|unknown pre-?tokenizer|unknown tokenizer|unsupported (?:ggml|tensor) type|invalid ggml type/i],
  ['OUT_OF_MEMORY', /out of memory|out of device memory|ErrorOutOfDeviceMemory|unable to allocate|failed to allocate|bad_alloc|cannot allocate memory|insufficient memory|InsufficientMemoryError|too large for the (?:available )?(?:V?RAM|memory)|failed to create context|failed to initialize the context/i],
  ['MODEL_BROKEN', /invalid (?:GGUF )?magic|not within the file bounds|missing tensor|wrong shape|wrong number of tensors|tensor .* (?:data )?out of bounds|corrupted|incomplete|failed to read|unexpected(?:ly)? (?:reached )?end of file|Failed to load model|error loading model|Unsupported GGUF version|RangeError|out of range|Invalid array length|key not found in model|Offset is outside/i],
  ['DEVICE_MISSING', /libvulkan|libcuda|libcublas|libcudart|vkCreateInstance|no (?:CUDA|Vulkan)[- ](?:capable )?device|NoBinaryFound|ErrorDeviceLost|ErrorIncompatibleDriver|CUDA driver version is insufficient/i],
] as const;

const DEVICE_NAMES: Readonly<Partial<Record<DeviceName, string>>> = { cpu: 'the processor', cuda: 'CUDA', vulkan: 'Vulkan', metal: 'Metal' };

const MISSING_ACTIONS: Readonly<Partial<Record<DeviceName, string>>> = {
  cuda: 'Install NVIDIA\'s driver, and the packages @node-llama-cpp/…-cuda beside Attending (docs/device-policy.md), or choose --device vulkan or cpu.',
  vulkan: "Install the Vulkan loader (libvulkan1) and the graphics card's driver, or choose --device cpu.",
};

/** No build of llama.cpp for a device, or no such device on this machine. */
export function deviceMissing(device: DeviceName, cause: unknown): AttendingError {
  const name = DEVICE_NAMES[device] ?? device;
  if (device === 'cpu') return new AttendingError('MODEL_RUNTIME_MISSING', 'llama.cpp has no build for this machine.', 'Install Attending for this platform, or use an ONNX model.', { cause });
  return new AttendingError('DEVICE_MISSING', `llama.cpp cannot use ${name} on this machine.`, MISSING_ACTIONS[device] ?? 'Choose --device cpu.', { cause });
}

/**
 * What node-llama-cpp threw, with its reason.
 * @param id the model, for people @param complaints llama.cpp's own log, where the reason often stands
 */
export function ggufFailure(thrown: unknown, id: string, plan: Pick<LoadPlan, 'device' | 'needMiB' | 'contextLength'>, complaints: readonly string[]): AttendingError {
  if (thrown instanceof AttendingError) return thrown;
  const own = thrown instanceof Error ? `${thrown.name} ${thrown.message}` : String(thrown);
  const said = [...complaints, own].join('\n');
  const reason = REASONS.find(([, pattern]) => pattern.test(said))?.[0];
  const options = { cause: thrown };
  const where = DEVICE_NAMES[plan.device] ?? plan.device;
  switch (reason) {
    case 'MODEL_UNSUPPORTED':
      return new AttendingError('MODEL_UNSUPPORTED', `${id} is of a kind that this llama.cpp does not know${architectureOf(said)}.`, 'Use an ONNX form of the model, or another model.', options);
    case 'OUT_OF_MEMORY': {
      const need = plan.needMiB > 0 ? `it needs about ${plan.needMiB.toLocaleString('en')} MiB with a window of ${plan.contextLength.toLocaleString('en')} tokens` : `with a window of ${plan.contextLength.toLocaleString('en')} tokens`;
      return new AttendingError('OUT_OF_MEMORY', `${id} does not fit into the memory of ${where}: ${need}${sizeOf(said)}.`, 'Choose a smaller file (Q4_K_M), a shorter window (--context) or --device cpu, or close other programs.', options);
    }
    case 'MODEL_BROKEN':
      return new AttendingError('MODEL_BROKEN', `${id} cannot be read: the file is damaged or not whole.`, 'Pull or convert the model again.', options);
    case 'DEVICE_MISSING':
      return deviceMissing(plan.device, thrown);
    case undefined:
      return new AttendingError('CHILD_FAILED', `llama.cpp failed with ${id}.`, 'Run again with --verbose, or choose --device cpu.', options);
  }
}

function architectureOf(said: string): string {
  const name = /model architecture: '([\w.-]{1,64})'/.exec(said)?.[1];
  return name === undefined ? '' : ` (${name})`;
}

/** The size of the piece that could not be had, where llama.cpp names it. */
function sizeOf(said: string): string {
  const found = /(?:allocating|allocate)\D{0,40}?([\d.]+) MiB/i.exec(said)?.[1];
  return found === undefined ? '' : `; ${Math.round(Number(found)).toLocaleString('en')} MiB could not be had at once`;
}
