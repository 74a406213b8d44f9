import { AttendingError } from '../../platform/errors.ts';
import type { DeviceName } from '../types.ts';

/** What ONNX Runtime says by the reason that it stands for; the first that fits. */
const REASONS = [
  ['OUT_OF_MEMORY', /bad_alloc|failed to allocate|out of memory|cudaErrorMemoryAllocation|CUBLAS_STATUS_ALLOC_FAILED|array buffer allocation failed|invalid typed array length|not enough memory/i],
  ['DEVICE_MISSING', /no available backend found|backend not found|unsupported device|unsupported execution provider|OrtSessionOptionsAppendExecutionProvider|providers_(?:shared|cuda|tensorrt)|libcu\w+\.so|cudaError(?:NoDevice|InsufficientDriver)|CUDA failure 100|no CUDA-capable|failed to (?:get|request) a? ?(?:WebGPU )?(?:adapter|device)|dawn|vulkan|cannot open shared object|specified module could not be found|execution provider .* (?:is )?not (?:enabled|available|supported)/i],
  ['MODEL_UNSUPPORTED', /not a registered function\/op|could not find an implementation|NOT_IMPLEMENTED|is under development and support for this is limited|unsupported model IR version|unknown model file format version|no op registered|opset/i],
  ['MODEL_BROKEN', /protobuf parsing failed|INVALID_PROTOBUF|INVALID_GRAPH|external data|external initializer|file doesn't exist|NO_SUCHFILE|model file not found|file was not found|failed to load model|Load model from/i],
] as const;

const DEVICE_NAMES: Readonly<Record<DeviceName, string>> = { cpu: 'the processor', cuda: 'CUDA', webgpu: 'WebGPU', vulkan: 'Vulkan', metal: 'Metal', dml: 'DirectML', coreml: 'Core ML', remote: 'a server' };

/** What ONNX Runtime threw, with its reason. @param id the model, for people */
export function onnxFailure(thrown: unknown, id: string, device: DeviceName): AttendingError {
  if (thrown instanceof AttendingError) return thrown;
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const reason = REASONS.find(([, pattern]) => pattern.test(text))?.[0];
  const options = { cause: thrown };
  switch (reason) {
    case 'OUT_OF_MEMORY':
      return new AttendingError('OUT_OF_MEMORY', `${id} does not fit into the memory of ${DEVICE_NAMES[device]}.`, 'Choose a smaller number format (--dtype q4) or a shorter context, or close other programs.', options);
    case 'DEVICE_MISSING':
      return new AttendingError('DEVICE_MISSING', `ONNX Runtime cannot use ${DEVICE_NAMES[device]} on this machine.`, device === 'cuda' ? 'Install the CUDA libraries of onnxruntime-node (README, "GPU"), or choose --device cpu.' : 'Choose --device cpu.', options);
    case 'MODEL_UNSUPPORTED':
      return new AttendingError('MODEL_UNSUPPORTED', `${id} uses an operator that ONNX Runtime does not have for ${DEVICE_NAMES[device]}${operatorOf(text)}.`, 'Choose another number format or --device cpu, or a GGUF file of the model.', options);
    case 'MODEL_BROKEN':
      return new AttendingError('MODEL_BROKEN', `The weights of ${id} cannot be read: a file is damaged or missing.`, 'Pull the model again.', options);
    case undefined:
      return new AttendingError('CHILD_FAILED', `ONNX Runtime failed with ${id}.`, 'Run again with --verbose, or choose --device cpu or another number format.', options);
  }
}

function operatorOf(text: string): string {
  const name = /(?:implementation for|Fatal error:)\s*([\w.]*?:?\w+)\s*\(/i.exec(text)?.[1];
  return name === undefined ? '' : ` (${name})`;
}
