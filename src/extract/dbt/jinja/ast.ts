// What a template says: nodes and expressions, with offsets in the file they were read from.

export type Expression = { start: number; end: number } & (
  | { kind: 'text'; value: string /** Offset of the first character, -1 when it has escapes. */; at: number }
  | { kind: 'constant'; value: number | boolean | null }
  | { kind: 'name'; name: string }
  | { kind: 'list'; items: Expression[]; tuple?: true }
  | { kind: 'dict'; items: { key: Expression; value: Expression }[] }
  | { kind: 'attribute'; of: Expression; name: string }
  | { kind: 'item'; of: Expression; index: Expression }
  | { kind: 'slice'; of: Expression; from: Expression | null; to: Expression | null; step: Expression | null }
  | { kind: 'call'; of: Expression; args: Argument[] }
  | { kind: 'filter'; of: Expression | null; name: string; args: Argument[] }
  | { kind: 'test'; of: Expression; name: string; negated: boolean; args: Argument[] }
  | { kind: 'unary'; operator: 'not' | '-' | '+'; operand: Expression }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression }
  | { kind: 'choice'; condition: Expression; yes: Expression; no: Expression | null }
  /** Could not be read. */
  | { kind: 'unread' }
);

export interface Argument {
  /** `*` and `**` for spread ones. */
  name: string | null;
  value: Expression;
}

export interface Parameter {
  name: string;
  default: Expression | null;
}

export type TemplateNode = { start: number; end: number } & (
  | { kind: 'output'; text: string }
  | { kind: 'print'; value: Expression }
  | { kind: 'set'; targets: string[]; attribute: string | null; value: Expression }
  | { kind: 'block-set'; target: string; filters: Expression[]; body: TemplateNode[] }
  | { kind: 'if'; branches: { condition: Expression; body: TemplateNode[] }[]; otherwise: TemplateNode[] }
  | {
      kind: 'for';
      targets: string[];
      values: Expression;
      filter: Expression | null;
      body: TemplateNode[];
      otherwise: TemplateNode[];
    }
  | { kind: 'macro'; name: string; parameters: Parameter[]; body: TemplateNode[] }
  | { kind: 'call-block'; parameters: Parameter[]; call: Expression; body: TemplateNode[] }
  | { kind: 'filter-block'; filters: Expression; body: TemplateNode[] }
  | { kind: 'do'; value: Expression }
  /** `{% snapshot x %}`, `{% test x(…) %}`, `{% materialization … %}`, `{% docs x %}`: `tag` says which. */
  | { kind: 'block'; tag: string; name: string; nameStart: number; parameters: Parameter[]; body: TemplateNode[] }
);

export interface TemplateTrouble {
  offset: number;
  reason: string;
}

export interface Template {
  nodes: TemplateNode[];
  troubles: TemplateTrouble[];
}
