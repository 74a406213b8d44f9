import '@vscode-elements/elements/dist/vscode-button/index.js';
import type { ToGpu } from '../../src/extension/gpuMessages.ts';
import './gpu.css';
import { GpuPage, type Host } from './page.ts';

declare function acquireVsCodeApi(): Host;

const root = document.createElement('div');
root.className = 'attending';
document.body.replaceChildren(root);

const page = new GpuPage(root, acquireVsCodeApi());
// Only the extension host can post to this window: the page's policy lets no frame and no script in.
window.addEventListener('message', (event: MessageEvent<ToGpu>) => page.receive(event.data));
page.post({ kind: 'ready' });
