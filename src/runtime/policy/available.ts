import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { DeviceName } from '../types.ts';

// What a local backend can compute on here, by the files that it would load: nothing native is loaded to find out.

export interface Place {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: NodeJS.ProcessEnv;
  /** A folder below which, or above which, `node_modules` stands: where the built program is. */
  readonly dist: string;
  readonly exists: (file: string) => boolean;
}

/** This machine. @param dist the folder of the built program */
export function thisPlace(dist: string, env: NodeJS.ProcessEnv = process.env): Place {
  return { platform: process.platform, arch: process.arch, env, dist, exists: existsSync };
}

/** Devices that a backend can use here; the processor is always one. */
export function availableDevices(backend: 'onnx' | 'gguf', place: Place): DeviceName[] {
  const candidates = backend === 'onnx' ? onnxDevices(place) : ggufDevices(place);
  return [...candidates, 'cpu'];
}

function onnxDevices(place: Place): DeviceName[] {
  const { platform, arch, exists } = place;
  const binding = packageFolder('onnxruntime-node', place);
  const folder = binding === undefined ? undefined : path.join(binding, 'bin', 'napi-v6', platform, arch);
  if (folder === undefined || !exists(folder)) return [];
  switch (platform) {
    case 'darwin':
      return ['webgpu', 'coreml'];
    case 'win32':
      return exists(path.join(folder, 'DirectML.dll')) ? ['webgpu', 'dml'] : ['webgpu'];
    case 'linux': {
      // The package's install script would download the provider; package.json denies it, and README says how to opt in.
      const cuda = exists(path.join(folder, 'libonnxruntime_providers_cuda.so')) && hasLibraries(place, [['libcuda.so.1'], ['libcudart.so.12', 'libcudart.so.13'], ['libcublasLt.so.12', 'libcublasLt.so.13'], ['libcudnn.so.9']]);
      return [...(cuda ? (['cuda'] as const) : []), ...(arch === 'x64' && hasLibraries(place, [['libvulkan.so.1']]) ? (['webgpu'] as const) : [])];
    }
    default:
      return [];
  }
}

function ggufDevices(place: Place): DeviceName[] {
  const { platform, arch, env } = place;
  const has = (name: string): boolean => packageFolder(path.join('@node-llama-cpp', name), place) !== undefined;
  if (platform === 'darwin') return arch === 'arm64' && has('mac-arm64-metal') ? ['metal'] : [];
  if (platform === 'win32') {
    const system = path.join(env['SystemRoot'] ?? 'C:\\Windows', 'System32');
    const found: DeviceName[] = [];
    if (has(`win-${arch}-cuda`) && place.exists(path.join(system, 'nvml.dll'))) found.push('cuda');
    if (has(`win-${arch}-vulkan`) && place.exists(path.join(system, 'vulkan-1.dll'))) found.push('vulkan');
    return found;
  }
  if (platform !== 'linux') return [];
  const found: DeviceName[] = [];
  // The first is built for CUDA 13, its companion for CUDA 12.
  const built = [...(has(`linux-${arch}-cuda`) ? [13] : []), ...(has(`linux-${arch}-cuda-ext`) ? [12] : [])];
  if (built.some((version) => hasLibraries(place, [['libcuda.so.1'], [`libcudart.so.${version}`], [`libcublas.so.${version}`]]))) found.push('cuda');
  if (has(`linux-${arch}-vulkan`) && hasLibraries(place, [['libvulkan.so.1']])) found.push('vulkan');
  return found;
}

/** The folder of an installed package, looked for as Node.js does: in `node_modules` from the program's folder upwards. */
function packageFolder(name: string, { dist, exists }: Place): string | undefined {
  for (let folder = path.resolve(dist); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (exists(candidate)) return candidate;
    if (path.dirname(folder) === folder) return undefined;
  }
}

/** True where of each group one library is in a folder that the linker looks in. */
function hasLibraries(place: Place, groups: readonly (readonly string[])[]): boolean {
  const folders = libraryFolders(place);
  return groups.every((names) => names.some((name) => folders.some((folder) => place.exists(path.join(folder, name)))));
}

function libraryFolders({ env, arch, exists }: Place): string[] {
  const named = (env['LD_LIBRARY_PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const triple = arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const usual = ['/usr/lib', '/usr/lib64', '/lib64', `/usr/lib/${triple}`, `/lib/${triple}`, '/usr/local/lib', '/usr/lib/wsl/lib', '/run/opengl-driver/lib', '/usr/local/nvidia/lib64'];
  const local = '/usr/local';
  const toolkits = exists(local) ? readdirSync(local).filter((name) => name.startsWith('cuda')).flatMap((name) => [path.join(local, name, 'lib64'), path.join(local, name, 'targets', arch === 'arm64' ? 'sbsa-linux' : 'x86_64-linux', 'lib')]) : [];
  const own = env['CUDA_PATH'] ?? env['CUDA_HOME'];
  return [...named, ...(own === undefined ? [] : [path.join(own, 'lib64')]), ...usual, ...toolkits];
}
