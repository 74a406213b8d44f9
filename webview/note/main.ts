import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import '@vscode-elements/elements/dist/vscode-tab-header/index.js';
import '@vscode-elements/elements/dist/vscode-tab-panel/index.js';
import '@vscode-elements/elements/dist/vscode-tabs/index.js';
import type { ToPanel } from '../../src/extension/panelMessages.ts';
import './note.css';
import { NotePanel, type Host } from './panel.ts';

declare function acquireVsCodeApi(): Host;

const root = document.createElement('div');
root.className = 'attending';
document.body.replaceChildren(root);

const panel = new NotePanel(root, acquireVsCodeApi());
// Only the extension host can post to this window: the page's policy lets no frame and no script in.
window.addEventListener('message', (event: MessageEvent<ToPanel>) => panel.receive(event.data));
panel.post({ kind: 'ready' });
