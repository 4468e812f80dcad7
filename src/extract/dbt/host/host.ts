// One reading of one file: what dbt offers to templates (ref, source, var, macros of the project and its packages) and what was asked of it.

import type { Dialect } from '../../../model/dialect';
import { Budget } from '../jinja/budget';
import { evaluate, type Frame, type Session } from '../jinja/evaluate';
import { macroValue, renderTemplate } from '../jinja/render';
import { parseTemplate } from '../jinja/parse-template';
import { Scope } from '../jinja/scope';
import {
  ANSWER,
  ANY_COLUMN,
  type Arguments,
  Callable,
  type CallSite,
  isText,
  isUnknown,
  jsonOf,
  PLACEHOLDER,
  type Relation,
  textOf,
  UNKNOWN,
  type Value,
  fromJson,
} from '../jinja/value';
import type { ProjectMacro } from './dbt-project';
import { dbtBuiltins, isDbtMacro } from './builtins';
import { adapterName, type Reading, type StubHost } from './reading';
import { packageStub, STUBBED_PACKAGES } from './package-stubs';
import { refRelation, sourceRelation, thisRelation } from './relation-names';

export interface Asked {
  refs: { package: string | null; name: string; version: string | null; site: CallSite }[];
  sources: { source: string; table: string; site: CallSite }[];
  unknown: { kind: 'macro' | 'var'; name: string; site: CallSite }[];
  config: Record<string, unknown>;
  /** Whether it asked for the columns of a relation. */
  columns: boolean;
  /** Whether its text depends on dbt being connected. */
  connection: boolean;
}

export class Host implements Session, StubHost {
  readonly budget = new Budget();
  readonly asked: Asked = { refs: [], sources: [], unknown: [], config: {}, columns: false, connection: false };
  private readonly builtins: Map<string, Value>;
  private readonly rootScope = new Scope();
  private varDepth = 0;

  constructor(readonly reading: Reading) {
    this.builtins = dbtBuiltins(this);
  }

  ownFrame(): Frame {
    return { scope: new Scope(this.rootScope), own: true, package: this.reading.project.project.name, site: null };
  }

  global(name: string, frame: Frame): Value | undefined {
    if (name === 'execute') {
      this.asked.connection = true;
      return this.reading.execute;
    }
    const builtin = this.builtins.get(name);
    if (builtin !== undefined) return builtin;
    const macro = this.macroNamed(name, frame.package);
    if (macro) return macro;
    if (
      this.reading.project.macros.has(name) ||
      STUBBED_PACKAGES.has(name) ||
      this.reading.project.declared.has(name)
    ) {
      return this.packageValue(name);
    }
    return packageStub('dbt', name, this) ?? (isDbtMacro(name) ? UNKNOWN : undefined);
  }

  missing(name: string, site: CallSite): void {
    if (site.own) this.asked.unknown.push({ kind: 'macro', name, site });
  }

  /** Its own package first, then the project that is run. */
  private macroNamed(name: string, fromPackage: string): Callable | null {
    const { macros, project } = this.reading.project;
    const found = macros.get(fromPackage)?.get(name) ?? macros.get(project.name)?.get(name);
    return found ? this.bind(found) : null;
  }

  private bind(macro: ProjectMacro): Callable {
    const frame: Frame = { scope: this.rootScope, own: false, package: macro.package, site: null };
    return macroValue(macro, frame, this);
  }

  private packageValue(name: string): Callable {
    return new Callable(
      name,
      () => UNKNOWN,
      (macro, site) => this.packageMacro(name, macro, site),
    );
  }

  private packageMacro(packageName: string, macro: string, site: CallSite): Value {
    const { macros, project } = this.reading.project;
    const own = packageName === project.name ? macros.get(packageName)?.get(macro) : undefined;
    if (own && !STUBBED_PACKAGES.has(packageName)) return this.bind(own);
    const stub = packageStub(packageName, macro, this);
    if (stub) return stub;
    const found = macros.get(packageName)?.get(macro);
    if (found) return this.bind(found);
    if (macros.has(packageName) && !STUBBED_PACKAGES.has(packageName) && site.own) {
      this.asked.unknown.push({ kind: 'macro', name: `${packageName}.${macro}`, site });
    }
    return UNKNOWN;
  }

  /** `adapter.dispatch('x', 'package')` → `snowflake__x`, its parents', `default__x`. */
  dispatch(name: string, packageName: string | null, site: CallSite): Value {
    const { macros, project } = this.reading.project;
    const home = packageName ?? site.package;
    const stub = STUBBED_PACKAGES.has(home) ? packageStub(home, name, this) : null;
    if (stub) return stub;
    for (const prefix of adapterPrefixes(this.reading.dialect)) {
      for (const at of new Set([project.name, home, site.package])) {
        const macro = macros.get(at)?.get(`${prefix}__${name}`);
        if (macro) return this.bind(macro);
      }
    }
    return packageStub('dbt', name, this) ?? UNKNOWN;
  }

  ref(args: Arguments, site: CallSite): Value {
    const [first, second] = args.list;
    const version = args.named.get('version') ?? args.named.get('v') ?? null;
    const name = second ?? first ?? args.named.get('model_name') ?? UNKNOWN;
    const from = second === undefined ? (args.named.get('package_name') ?? null) : first!;
    if (isUnknown(name) || textOf(name).includes(PLACEHOLDER) || !isText(name)) return UNKNOWN;
    const wanted = {
      package: from === null ? null : textOf(from),
      name: textOf(name).trim(),
      version: version === null ? null : textOf(version),
    };
    this.asked.refs.push({ ...wanted, site });
    return refRelation(wanted.package, name, wanted.version, this.reading.dialect);
  }

  source(args: Arguments, site: CallSite): Value {
    const source = args.list[0] ?? args.named.get('source_name') ?? UNKNOWN;
    const table = args.list[1] ?? args.named.get('table_name') ?? UNKNOWN;
    if (!isText(source) || !isText(table) || `${textOf(source)}${textOf(table)}`.includes(PLACEHOLDER)) return UNKNOWN;
    this.asked.sources.push({ source: textOf(source), table: textOf(table), site });
    return sourceRelation(textOf(source), table, this.reading.dialect);
  }

  columnsOfRelation(): Value {
    this.asked.columns = true;
    return [ANY_COLUMN];
  }

  answer(): Value {
    this.asked.connection = true;
    return this.reading.execute ? ANSWER : UNKNOWN;
  }

  thisRelation(): Relation {
    return thisRelation(this.reading.model, this.reading.dialect);
  }

  variable(args: Arguments, site: CallSite): Value {
    const name = textOf(args.list[0] ?? '');
    const found = this.lookUp(name);
    if (found !== undefined) return found;
    const fallback = args.list.length > 1 ? args.list[1] : args.named.get('default');
    if (fallback !== undefined) return fallback;
    if (site.own && !name.includes(PLACEHOLDER)) this.asked.unknown.push({ kind: 'var', name, site });
    return UNKNOWN;
  }

  hasVariable(name: string): boolean {
    return this.lookUp(name) !== undefined;
  }

  private lookUp(name: string): Value | undefined {
    for (const scope of this.reading.project.vars) {
      if (Object.hasOwn(scope, name)) return this.settled(scope[name]);
    }
    return undefined;
  }

  /** Variables may hold templates (`"{{ source('shop', 'orders') }}"`), read where they are used. */
  private settled(value: unknown): Value {
    if (typeof value !== 'string' || !value.includes('{{')) return fromJson(value);
    if (this.varDepth > 5) return UNKNOWN;
    this.varDepth++;
    const result = this.renderInner(value);
    this.varDepth--;
    return result;
  }

  /** Text from elsewhere: a variable, a setting in a yml file. A lone expression keeps its value. */
  renderInner(text: string): Value {
    const template = parseTemplate(text);
    const frame: Frame = { ...this.ownFrame(), own: false };
    const [only] = template.nodes;
    if (template.nodes.length === 1 && only?.kind === 'print') return evaluate(only.value, frame, this);
    return renderTemplate(template, frame, this).text.text;
  }

  configure(args: Arguments): void {
    const [first] = args.list;
    const given =
      first === undefined ? [] : Object.entries((jsonOf(first) as Record<string, unknown> | undefined) ?? {});
    for (const [key, value] of [...given, ...[...args.named].map(([key, item]) => [key, jsonOf(item)] as const)]) {
      if (value !== undefined && key !== 'caller') this.asked.config[key] = value;
    }
  }
}

function adapterPrefixes(dialect: Dialect): string[] {
  if (dialect === 'redshift') return ['redshift', 'postgres', 'default'];
  if (dialect === 'databricks') return ['databricks', 'spark', 'default'];
  return dialect === 'ansi' ? ['trino', 'default'] : [adapterName(dialect), 'default'];
}
