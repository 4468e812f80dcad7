// Texts of a property file in; what Jinja and the little languages inside of them mean out.

import type { DbtRef, DbtSourceRef } from '../../model/dbt';
import type { Dialect } from '../../model/dialect';
import type { LoadedProject } from './host/dbt-project';
import { Host } from './host/host';
import { parseTemplate } from './jinja/parse-template';
import { PLACEHOLDER, textOf } from './jinja/value';
import { LineIndex } from '../syntax/line-index';
import { literalCalls } from './read-macros';
import { expressionsIn } from './walk-template';
import type { YamlText } from './yaml-document';

export class PropertyContext {
  constructor(
    private readonly project: LoadedProject,
    private readonly dialect: Dialect,
  ) {}

  /** `"{{ var('schema', 'raw') }}"` → `raw`; null where nobody knows. */
  evaluate(text: string): string | null {
    if (!text.includes('{{') && !text.includes('{%')) return text;
    const host = new Host({
      project: this.project,
      dialect: this.dialect,
      model: '',
      incremental: false,
      execute: false,
    });
    try {
      const value = textOf(host.renderInner(text));
      return value.includes(PLACEHOLDER) || value === 'None' ? null : value.trim();
    } catch {
      return null;
    }
  }

  /** `ref('x')`, `source('a', 'b')`, with or without braces; the place is that of the whole text. */
  reference({ text, range }: YamlText): DbtRef | DbtSourceRef | null {
    const bare = text.includes('{{') ? text : `{{ ${text} }}`;
    const calls = literalCalls(expressionsIn(parseTemplate(bare).nodes), new LineIndex(bare));
    const found = calls.refs[0] ?? calls.sources[0];
    return found ? { ...found, range } : null;
  }
}
