import { recogniseEntities } from '../entities/recognise.ts';
import type { Entity } from '../entities/types.ts';
import { parseNote } from '../note/note.ts';
import type { Note, Span } from '../note/types.ts';

/** A text written in blocks (a section each): what is recognised in a block depends on that block. */
export interface BlockText {
  readonly text: string;
  readonly blocks: readonly Span[];
}

export interface Recognised {
  readonly note: Note | null;
  readonly entities: readonly Entity[];
}

/**
 * Recognises successive versions of one text. `whole` reads all of it and is the truth; `changed` reads only the
 * blocks that no earlier version had, so that repairing a few sentences of a long note costs little.
 */
export class Recogniser {
  /** Entities by text of their block, offsets from the block's start. */
  readonly #known = new Map<string, readonly Entity[]>();

  whole(output: BlockText): Recognised {
    const note = parseNote(output.text);
    const entities = output.text === '' ? [] : recogniseEntities(note);
    let next = 0;
    for (const block of output.blocks) {
      const inside: Entity[] = [];
      while (next < entities.length && entities[next]!.start < block.end) {
        inside.push(shifted(entities[next]!, -block.start));
        next += 1;
      }
      this.#known.set(output.text.slice(block.start, block.end), inside);
    }
    return { note, entities };
  }

  changed(output: BlockText): Recognised {
    const entities = output.blocks.flatMap((block) => this.#entitiesOf(output.text.slice(block.start, block.end)).map((entity) => shifted(entity, block.start)));
    return { note: null, entities };
  }

  #entitiesOf(text: string): readonly Entity[] {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const entities = recogniseEntities(parseNote(text));
    this.#known.set(text, entities);
    return entities;
  }
}

function shifted(entity: Entity, by: number): Entity {
  return { ...entity, start: entity.start + by, end: entity.end + by, name: { start: entity.name.start + by, end: entity.name.end + by } };
}
