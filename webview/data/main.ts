import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import type { ToData } from '../../src/extension/dataPanelMessages.ts';
import './data.css';
import { DataPage, type Host } from './page.ts';

declare function acquireVsCodeApi(): Host;

const root = document.createElement('div');
root.className = 'attending';
document.body.replaceChildren(root);

const page = new DataPage(root, acquireVsCodeApi());
// Only the extension host can post to this window: the page's policy lets no frame and no script in.
window.addEventListener('message', (event: MessageEvent<ToData>) => page.receive(event.data));
page.post({ kind: 'ready' });
