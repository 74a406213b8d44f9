import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { COMMAND_TITLES, COMMANDS, DATA_COMMAND_TITLES, DATA_PANEL_TYPE, DATA_VIEW, GPU_COMMAND_TITLES, GPU_PANEL_TYPE, HIGHLIGHTED_KEY, ITEM_COMMANDS, MODEL_COMMAND_TITLES, MODEL_ITEM_COMMANDS, MODELS_VIEW, PANEL_TYPE, REVIEW_TYPE } from '../../../src/extension/commands.ts';
import { TASK_TYPE } from '../../../src/extension/taskDefinition.ts';
import { readSettings, SETTINGS } from '../../../src/extension/settings.ts';

interface Contributions {
  readonly activationEvents: readonly string[];
  readonly icon: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly submenu?: string; readonly when?: string }[]>>;
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly items?: { readonly enum?: readonly string[] } }>> };
  };
}

const root = process.env['ATTENDING_ROOT'] ?? '.';
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Contributions;
const { contributes } = manifest;

describe('package.json and the code', () => {
  it('name the same commands with the same titles', () => {
    assert.deepEqual(
      Object.fromEntries(contributes.commands.map(({ command, title }) => [command, title])),
      { ...COMMAND_TITLES, ...DATA_COMMAND_TITLES, ...MODEL_COMMAND_TITLES, ...GPU_COMMAND_TITLES },
    );
    assert.ok(contributes.commands.every(({ category }) => category === 'Attending'));
  });

  it('offer every command in the submenu', () => {
    const offered = (contributes.menus['attending.menu'] ?? []).map(({ command }) => command);
    assert.deepEqual([...offered].sort(), Object.values(COMMANDS).sort());
    assert.equal(contributes.menus['attending.menu']?.find(({ command }) => command === COMMANDS.clearHighlights)?.when, HIGHLIGHTED_KEY);
  });

  it('name the same settings with the same defaults', () => {
    const properties = Object.fromEntries(Object.entries(contributes.configuration.properties).map(([key, { default: standard }]) => [key, standard]));
    assert.deepEqual(properties, Object.fromEntries(Object.entries(SETTINGS).map(([key, { standard }]) => [`attending.${key}`, standard])));
  });

  it('have a colour and a tint for every entity type in every theme', () => {
    const types = contributes.configuration.properties['attending.highlight.types']?.items?.enum ?? [];
    assert.equal(types.length, 8);
    assert.deepEqual(contributes.colors.map(({ id }) => id).sort(), types.flatMap((type) => [`attending.${type}`, `attending.${type}Background`]).sort());
    for (const { id, defaults } of contributes.colors) {
      for (const theme of ['dark', 'light', 'highContrast', 'highContrastLight']) assert.match(defaults[theme] ?? '', /^#[0-9a-f]{6,8}$/, `${id} ${theme}`);
    }
  });

  it('draw text on its tint and underlines with enough contrast', () => {
    // Underlines and strokes are graphics (3 to 1); the panel sets text in these hues (4.5 to 1).
    const backgrounds = { dark: '#1f1f1f', light: '#ffffff', highContrast: '#000000', highContrastLight: '#ffffff' };
    for (const { id, defaults } of contributes.colors) {
      if (id.endsWith('Background')) continue;
      for (const [theme, background] of Object.entries(backgrounds)) {
        const ratio = contrast(defaults[theme] ?? '', background);
        assert.ok(ratio >= 4.5, `${id} on ${theme}: ${ratio.toFixed(2)}`);
      }
    }
  });

  it('keep commands on an item of a view out of the palette', () => {
    const hidden = (contributes.menus['commandPalette'] ?? []).filter(({ when }) => when === 'false').map(({ command }) => command);
    assert.deepEqual(hidden.sort(), [...ITEM_COMMANDS, ...MODEL_ITEM_COMMANDS].sort());
  });

  it('wake the extension for notes, its own panels, its views and its tasks only', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:plaintext', 'onLanguage:markdown', `onWebviewPanel:${PANEL_TYPE}`, `onWebviewPanel:${REVIEW_TYPE}`, `onWebviewPanel:${DATA_PANEL_TYPE}`, `onWebviewPanel:${GPU_PANEL_TYPE}`, `onView:${DATA_VIEW}`, `onView:${MODELS_VIEW}`, `onTaskType:${TASK_TYPE}`]);
    assert.ok(existsSync(path.join(root, manifest.icon)));
  });
});

describe('settings', () => {
  it('are the defaults where nothing is set', () => {
    const { settings, bad } = readSettings(() => undefined);
    assert.deepEqual(bad, []);
    assert.equal(settings.compressionRatio, 0.5);
    assert.equal(settings.summaryMaxWords, undefined);
    assert.equal(settings.highlightOnOpen, false);
    assert.ok(settings.highlightTypes.has('problem') && !settings.highlightTypes.has('anatomy'));
    assert.equal(settings.engineIdleMs, 300_000);
    assert.deepEqual([settings.entities, settings.deidentifyMode, settings.outbound], ['both', 'placeholder', { remoteText: 'nothing' }]);
  });

  it('are taken as set', () => {
    const values: Record<string, unknown> = { 'summary.maxWords': 80, 'compression.ratio': 0.3, 'highlight.types': ['lab'], 'highlight.onOpen': true };
    const { settings, bad } = readSettings((key) => values[key]);
    assert.deepEqual(bad, []);
    assert.deepEqual([settings.summaryMaxWords, settings.compressionRatio, [...settings.highlightTypes], settings.highlightOnOpen], [80, 0.3, ['lab'], true]);
  });

  it('fall back one by one, each with a sentence that names it, what it must be and what is used', () => {
    const values: Record<string, unknown> = { 'compression.ratio': '50%', 'highlight.types': ['problems'], 'summary.maxWords': 100 };
    const { settings, bad } = readSettings((key) => values[key]);
    assert.equal(settings.compressionRatio, 0.5);
    assert.equal(settings.summaryMaxWords, 100);
    assert.equal(settings.highlightTypes.size, 6);
    assert.deepEqual(bad.map(({ key }) => key), ['attending.compression.ratio', 'attending.highlight.types']);
    assert.equal(bad[0]?.message, 'The setting attending.compression.ratio must be a number from 0.1 to 1; 0.5 is used.');
  });
});

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
