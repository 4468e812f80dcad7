import { describe, expect, it } from 'vitest';
import { mapField, mapModel, type MapEdit } from '../../src/fixes/map-prisma';

const SCHEMA = `model User {
  id    Int    @id
  mail  String @db.Text // see @map("x")
  phone String @default("@map(a) // b") @map("phone_number")
}

model Post {
  id Int @id

  @@map("posts")
}
`;

function applied(edit: MapEdit | null): string {
  if (!edit) throw new Error('no edit');
  return SCHEMA.slice(0, edit.start) + edit.text + SCHEMA.slice(edit.end);
}

function spanOf(word: string) {
  const start = SCHEMA.indexOf(word);
  return { start, end: start + word.length };
}

describe('mapField', () => {
  it('adds the name of the column before a comment', () => {
    const text = applied(mapField(SCHEMA, spanOf('mail'), 'e "mail"'));
    expect(text).toContain('mail  String @db.Text @map("e \\"mail\\"") // see @map("x")\n');
  });

  it('changes the name that is mapped, not one that a string holds', () => {
    const text = applied(mapField(SCHEMA, spanOf('phone'), 'tel'));
    expect(text).toContain('@default("@map(a) // b") @map("tel")\n');
  });
});

describe('mapModel', () => {
  it('changes the table that is mapped, or adds it at the end of the block', () => {
    expect(applied(mapModel(SCHEMA, spanOf('"posts"'), 'articles'))).toContain('  @@map("articles")\n}');
    expect(applied(mapModel(SCHEMA, spanOf('User'), 'people'))).toContain(
      '@map("phone_number")\n\n  @@map("people")\n}',
    );
  });

  it('leaves a block without an end alone', () => {
    expect(mapModel('model User {\n  id Int', { start: 6, end: 10 }, 'people')).toBeNull();
  });
});
