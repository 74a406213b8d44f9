import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** The only folder that a panel can load files from. */
export function webviewRoot(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/** The bundles of `webview/`. */
export type PanelName = 'note' | 'deidentify' | 'data' | 'gpu';

/** What a page's policy lets in besides its script and style: a chart becomes a picture through an image of itself. */
const FURTHER_SOURCES: Readonly<Partial<Record<PanelName, string>>> = { data: 'img-src data:' };

/** A panel's page: `name` is its script and style sheet, and its policy lets in these two, what FURTHER_SOURCES says, and no connection anywhere. */
export function panelPage(webview: vscode.Webview, extensionUri: vscode.Uri, name: PanelName): string {
  const nonce = randomBytes(16).toString('base64');
  const file = (extension: string): string => webview.asWebviewUri(vscode.Uri.joinPath(webviewRoot(extensionUri), `${name}.${extension}`)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(FURTHER_SOURCES[name] === undefined ? [] : [FURTHER_SOURCES[name]]),
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file('css')}">
<title>Attending</title>
</head>
<body>
<script nonce="${nonce}" src="${file('js')}"></script>
</body>
</html>`;
}
