import * as vscode from 'vscode';
import * as z from 'zod';
import { sampleOrder } from '../dataset/describe/types.ts';
import type { EngineClient } from '../engine/client.ts';
import { AttendingError } from '../platform/errors.ts';

/** Documents that are a value of a database. */
const ROW_SCHEME = 'attending-row';

const place = z.strictObject({ file: z.string(), table: z.string(), row: z.int().min(0), column: z.string(), order: sampleOrder.nullable() });
export type CellPlace = z.infer<typeof place>;

/** Whole values of a database as read-only documents, so that a note of it can be read and worked on as any other. */
export class RowTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #client: EngineClient;
  readonly #registration: vscode.Disposable;
  /** Read and not yet taken over by the editor. */
  readonly #read = new Map<string, string>();

  constructor(client: EngineClient) {
    this.#client = client;
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(ROW_SCHEME, this);
  }

  /** Opens a value beside the panel that it was asked from. Throws what the engine says of the database. */
  async open(cell: CellPlace): Promise<void> {
    const name = `${cell.table} row ${cell.row + 1}.txt`.replaceAll('/', '-');
    const uri = vscode.Uri.from({ scheme: ROW_SCHEME, path: `/${name}`, query: JSON.stringify(cell) });
    // First, so that a failure keeps its code; the editor would wrap it.
    this.#read.set(uri.toString(), await this.#valueOf(cell));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
  }

  /** The document names its place, so that nothing of it is kept here. */
  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const read = this.#read.get(uri.toString());
    this.#read.delete(uri.toString());
    return read ?? (await this.#valueOf(place.parse(JSON.parse(uri.query))));
  }

  dispose(): void {
    this.#registration.dispose();
    this.#read.clear();
  }

  async #valueOf({ file, table, row, column, order }: CellPlace): Promise<string> {
    const { columns, rows } = await this.#client.request('dataSample', { file, table, offset: row, limit: 1, whole: column, ...(order === null ? {} : { order }) });
    const cell = rows[0]?.[columns.findIndex(({ name }) => name === column)];
    if (cell === undefined) throw new AttendingError('TABLE_MISSING', `"${table}" has no such row or column any more.`, 'Read the database again.');
    return cell?.text ?? '';
  }
}
