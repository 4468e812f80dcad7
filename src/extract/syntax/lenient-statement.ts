// A statement that runs only where something is, or is not, there yet in; the same without complaint where it is out.

import type { Statement } from '../../model/sql';

export function lenientStatement(statement: Statement): Statement {
  switch (statement.kind) {
    case 'create-table':
    case 'create-index':
    case 'create-enum':
      return { ...statement, ifNotExists: true };
    case 'drop':
      return { ...statement, ifExists: true };
    case 'alter-table':
      return {
        ...statement,
        ifExists: true,
        actions: statement.actions.map((action) =>
          action.kind === 'add-column'
            ? { ...action, ifNotExists: true }
            : action.kind === 'drop-column' || action.kind === 'drop-constraint'
              ? { ...action, ifExists: true }
              : action,
        ),
      };
    default:
      return statement;
  }
}
