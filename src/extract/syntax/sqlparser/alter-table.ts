// ALTER TABLE operations of the parser's tree → AlterAction.

import type { AlterAction, Ident } from '../../../model/sql';
import { type Ast, field, flag, list, text, variant } from './ast';
import { columnOf, constraintOf, defaultOf, plainIndexOf, unknownType } from './columns';
import { endOffset } from './lines';
import { exprsOf, optionalExpr } from './recursion';
import { closeExtent, identOf, identsOf, nameOf, openExtent, type Source, tokenFrom } from './source';
import { readType } from './types';

type Bare = AlterAction extends infer A ? (A extends AlterAction ? Omit<A, 'range'> : never) : never;

export function alterActionsOf(source: Source, nodes: Ast): AlterAction[] {
  return list(nodes).flatMap((node) => {
    const outer = openExtent(source);
    const made = actionsOf(source, node);
    const range = closeExtent(source, outer, true);
    return made.map((one) => ({ ...one, range: rangeOf(one) ?? range }) as AlterAction);
  });
}

function rangeOf(action: Bare): AlterAction['range'] | null {
  if (action.kind === 'add-column' || action.kind === 'redefine-column') return action.column.range;
  if (action.kind === 'drop-column') return action.column.range;
  return null;
}

function actionsOf(source: Source, node: Ast): Bare[] {
  const [kind, payload] = variant(node);
  const ifExists = flag(payload, 'if_exists');
  const cascade = text(field(payload, 'drop_behavior')) === 'Cascade';
  const ident = (key: string): Ident => identOf(source, field(payload, key));
  switch (kind) {
    case 'AddColumn': {
      const column = columnOf(source, field(payload, 'column_def'));
      return [{ kind: 'add-column', column, ifNotExists: flag(payload, 'if_not_exists') }];
    }
    case 'DropColumn': {
      const nodes = field(payload, 'column_names') ?? [field(payload, 'column_name')];
      return identsOf(source, nodes).map((column) => ({ kind: 'drop-column', column, ifExists, cascade }));
    }
    case 'RenameColumn':
      return [{ kind: 'rename-column', from: ident('old_column_name'), to: ident('new_column_name') }];
    case 'RenameTable': {
      const to = nameOf(source, variant(field(payload, 'table_name'))[1] ?? field(payload, 'table_name'));
      return [{ kind: 'rename-table', to }];
    }
    case 'RenameConstraint':
      return [{ kind: 'rename-constraint', from: ident('old_name'), to: ident('new_name') }];
    case 'ModifyColumn': {
      const column = columnOf(source, payload, 'col_name');
      return [{ kind: 'redefine-column', from: column.name, column }];
    }
    case 'ChangeColumn': {
      const from = ident('old_name');
      return [{ kind: 'redefine-column', from, column: columnOf(source, payload, 'new_name') }];
    }
    case 'AlterColumn':
      return alterColumn(source, payload);
    case 'AddConstraint':
      return addConstraint(source, payload);
    case 'DropConstraint':
      return [{ kind: 'drop-constraint', name: ident('name'), ifExists, cascade, constraintKind: 'any' }];
    case 'DropPrimaryKey': {
      const name: Ident = { name: 'PRIMARY', quoted: false, range: hereRange(source) };
      return [{ kind: 'drop-constraint', name, ifExists, cascade, constraintKind: 'primary-key' }];
    }
    case 'DropForeignKey':
      return [{ kind: 'drop-constraint', name: ident('name'), ifExists, cascade, constraintKind: 'foreign-key' }];
    case 'DropIndex':
      return [{ kind: 'drop-constraint', name: ident('name'), ifExists, cascade, constraintKind: 'index' }];
    case 'SwapWith':
      return [{ kind: 'other', what: 'swap with', columns: [] }];
    case 'ClusterBy': {
      const columns = exprsOf(source, field(payload, 'exprs')).flatMap((one) =>
        one.kind === 'column' ? one.parts.slice(-1) : [],
      );
      return [{ kind: 'other', what: 'cluster by', columns }];
    }
    default:
      return [{ kind: 'other', what: kind.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase(), columns: [] }];
  }
}

function hereRange(source: Source): Ident['range'] {
  const at = openExtent(source);
  return closeExtent(source, at);
}

function alterColumn(source: Source, payload: Ast): Bare[] {
  const column = identOf(source, field(payload, 'column_name'));
  const [kind, detail] = variant(field(payload, 'op'));
  switch (kind) {
    case 'SetNotNull':
      return [{ kind: 'set-not-null', column, notNull: true }];
    case 'DropNotNull':
      return [{ kind: 'set-not-null', column, notNull: false }];
    case 'SetDefault':
      return [{ kind: 'set-default', column, default: defaultOf(source, field(detail, 'value')) }];
    case 'DropDefault':
      return [{ kind: 'set-default', column, default: null }];
    case 'AddGenerated':
      return [{ kind: 'set-generated', column, identity: true, drop: false }];
    case 'SetDataType': {
      if (source.dialect === 'mssql') {
        const whole = columnOf(source, { name: field(payload, 'column_name'), options: [] });
        return [{ kind: 'redefine-column', from: column, column: whole }];
      }
      const type = typeAfter(source, column);
      return [{ kind: 'set-type', column, type, using: optionalExpr(source, field(detail, 'using')) }];
    }
    default:
      return [{ kind: 'other', what: `alter column ${kind}`, columns: [column] }];
  }
}

/** The type after `c TYPE`, `c SET DATA TYPE` or `c` alone. */
export function typeAfter(source: Source, column: Ident): ReturnType<typeof unknownType> {
  let at = tokenFrom(source, endOffset(source.lines, column.range));
  while (/^(SET|DATA|TYPE)$/.test(source.tokens[at]?.upper ?? '')) at += 1;
  return readType(source, at, true)?.type ?? unknownType(column.range);
}

function addConstraint(source: Source, payload: Ast): Bare[] {
  const node = field(payload, 'constraint') ?? payload;
  const index = plainIndexOf(source, node);
  if (index) return [{ kind: 'add-index', name: index.name, columns: index.columns, unique: false }];
  const constraint = constraintOf(source, node);
  if (!constraint) return [{ kind: 'other', what: 'add constraint', columns: [] }];
  if (constraint.kind === 'foreign-key') constraint.notValid = flag(payload, 'not_valid');
  return [{ kind: 'add-constraint', constraint, ifNotExists: false }];
}
