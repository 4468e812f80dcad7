// The parts of a Prisma schema as they are written, before anybody asks what they mean. Offsets are UTF-16 units.

export interface Span {
  start: number;
  end: number;
}

export interface Word extends Span {
  text: string;
}

export type SchemaBlock = Span & {
  keyword: 'model' | 'view' | 'type' | 'enum' | 'datasource' | 'generator';
  name: Word;
  lines: SchemaLine[];
};

export type SchemaLine =
  /** A field of a model or a value of an enum (without a type). */
  | (Span & { kind: 'field'; name: Word; type: WrittenType | null; attributes: Attribute[] })
  | (Span & { kind: 'attribute'; attribute: Attribute })
  /** `provider = "postgresql"` in settings blocks. */
  | (Span & { kind: 'setting'; name: Word; value: Value });

export interface WrittenType extends Span {
  name: Word;
  /** `Unsupported("circle")`. */
  unsupported: string | null;
  list: boolean;
  optional: boolean;
}

export interface Attribute extends Span {
  /** Without the signs: `id`, `db.VarChar`. */
  name: string;
  arguments: Argument[];
  /** As written between the parentheses. */
  text: string;
}

export interface Argument extends Span {
  name: string | null;
  value: Value;
}

export type Value = Span &
  (
    | { kind: 'string'; value: string }
    | { kind: 'number'; text: string }
    /** `true`, `Cascade`, `author`, `address.city`. */
    | { kind: 'name'; text: string }
    | { kind: 'call'; name: string; arguments: Argument[]; text: string }
    | { kind: 'list'; items: Value[]; text: string }
  );
