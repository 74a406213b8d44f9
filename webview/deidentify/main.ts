import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-progress-bar/index.js';
import type { ToReview } from '../../src/extension/deidentifyMessages.ts';
import './deidentify.css';
import { Review, type Host } from './review.ts';

declare function acquireVsCodeApi(): Host;

const root = document.createElement('div');
root.className = 'attending';
document.body.replaceChildren(root);

const review = new Review(root, acquireVsCodeApi());
// Only the extension host can post to this window: the page's policy lets no frame and no script in.
window.addEventListener('message', (event: MessageEvent<ToReview>) => review.receive(event.data));
review.post({ kind: 'ready' });
