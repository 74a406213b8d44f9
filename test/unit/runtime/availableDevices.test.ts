import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { availableDevices, type Place } from '../../../src/runtime/policy/available.ts';
import { visibleTo } from '../../../src/runtime/policy/machine.ts';
import type { DeviceReading } from '../../../src/runtime/devices/types.ts';

const PACKAGES = '/opt/attending/node_modules';
const LIBRARIES = '/usr/lib/x86_64-linux-gnu';
const ONNX = `${PACKAGES}/onnxruntime-node`;
const CUDA_12 = ['libcuda.so.1', 'libcudart.so.12', 'libcublas.so.12', 'libcublasLt.so.12', 'libcudnn.so.9'].map((name) => `${LIBRARIES}/${name}`);

function place(files: readonly string[], more: Partial<Place> = {}): Place {
  const there = new Set(files.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))));
  return { platform: 'linux', arch: 'x64', env: {}, dist: '/opt/attending/dist', exists: (file) => there.has(file), ...more };
}

describe('devices that a backend can use', { skip: process.platform === 'win32' ? 'paths of Linux' : false }, () => {
  const onnx = [`${ONNX}/bin/napi-v6/linux/x64`];

  it('are the processor alone where there is nothing else', () => {
    assert.deepEqual(availableDevices('onnx', place(onnx)), ['cpu']);
    assert.deepEqual(availableDevices('gguf', place([`${PACKAGES}/@node-llama-cpp/linux-x64`])), ['cpu']);
  });

  it('have CUDA for ONNX Runtime only with its provider, the driver and all libraries', () => {
    const provider = `${ONNX}/bin/napi-v6/linux/x64/libonnxruntime_providers_cuda.so`;
    assert.deepEqual(availableDevices('onnx', place([...onnx, ...CUDA_12])), ['cpu'], 'no provider');
    assert.deepEqual(availableDevices('onnx', place([...onnx, provider, ...CUDA_12])), ['cuda', 'cpu']);
    assert.deepEqual(availableDevices('onnx', place([...onnx, provider, ...CUDA_12.slice(0, -1)])), ['cpu'], 'no cuDNN');
  });

  it('have WebGPU where Vulkan\'s loader is, on Windows and on a Mac', () => {
    assert.deepEqual(availableDevices('onnx', place([...onnx, `${LIBRARIES}/libvulkan.so.1`])), ['webgpu', 'cpu']);
    assert.deepEqual(availableDevices('onnx', place([`${ONNX}/bin/napi-v6/darwin/arm64`], { platform: 'darwin', arch: 'arm64' })), ['webgpu', 'coreml', 'cpu']);
  });

  it('have CUDA for llama.cpp with the build for the CUDA that is there', () => {
    const builds = [`${PACKAGES}/@node-llama-cpp/linux-x64-cuda`, `${PACKAGES}/@node-llama-cpp/linux-x64-cuda-ext`];
    assert.deepEqual(availableDevices('gguf', place([...builds, ...CUDA_12])), ['cuda', 'cpu']);
    assert.deepEqual(availableDevices('gguf', place([builds[0]!, ...CUDA_12])), ['cpu'], 'built for CUDA 13');
  });

  it('are looked for where the user says that libraries are', () => {
    const files = [`${PACKAGES}/@node-llama-cpp/linux-x64-vulkan`, '/home/me/vulkan/libvulkan.so.1'];
    assert.deepEqual(availableDevices('gguf', place(files)), ['cpu']);
    assert.deepEqual(availableDevices('gguf', place(files, { env: { LD_LIBRARY_PATH: '/nowhere:/home/me/vulkan' } })), ['vulkan', 'cpu']);
  });

  it('have Metal on a Mac with its build', () => {
    assert.deepEqual(availableDevices('gguf', place([`${PACKAGES}/@node-llama-cpp/mac-arm64-metal`], { platform: 'darwin', arch: 'arm64' })), ['metal', 'cpu']);
  });
});

describe('CUDA_VISIBLE_DEVICES', () => {
  const gpu = (index: number): DeviceReading['devices'][number] => ({ index, name: 'NVIDIA L4', vendor: 'nvidia', utilization: 0, memoryUsedMiB: 0, memoryTotalMiB: 23_034, temperatureC: 30, powerW: 12, processes: [] });
  const reading: DeviceReading = { devices: [gpu(0), gpu(1), gpu(2)], processor: { name: 'p', cores: 4, utilization: 0 }, memory: { usedMiB: 1, availableMiB: 1, totalMiB: 2 } };
  const seen = (visible: string | undefined): number[] => visibleTo(reading, visible).devices.map(({ index }) => index);

  it('leaves the GPUs that it names, in its order, up to the first that is none', () => {
    assert.deepEqual(seen(undefined), [0, 1, 2]);
    assert.deepEqual(seen('2,0'), [2, 0]);
    assert.deepEqual(seen('1,-1,0'), [1]);
    assert.deepEqual(seen('GPU-8932f937'), [0, 1, 2]);
  });

  it('can hide them all, and the reading says so', () => {
    assert.deepEqual(seen(''), []);
    assert.equal(visibleTo(reading, '').reason, 'CUDA_VISIBLE_DEVICES hides all GPUs.');
  });
});
