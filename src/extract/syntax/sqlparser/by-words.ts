// Statements whose meaning is plain from their words, where the parser refuses them → Statement; else null.

import type { Ident, Name, ObjectKind, Statement } from '../../../model/sql';
import { rangeAt } from './lines';
import { type Source, splitDotted } from './source';
import { unquote } from './types';
import { identAt, itemsBetween, nameAt, says, tokensRange, upper } from './words';

type Bare = Statement extends infer S ? (S extends Statement ? Omit<S, 'range'> : never) : never;

export function byWords(source: Source): Statement[] | null {
  const made = bareStatements(source);
  const range = tokensRange(source, 0, source.tokens.length);
  return made ? made.map((one) => ({ ...one, range }) as Statement) : null;
}

const DYNAMIC: Bare = { kind: 'opaque', reason: 'SQL put together at run time', syntaxError: false };

const NO_EFFECT =
  /^(SET|SHOW|PRAGMA|DELIMITER|GO|PRINT|VACUUM|REINDEX|FLUSH|KILL|RESET|PURGE|CHANGE|START|STOP|HELP|RAISERROR|THROW|RETURN|DECLARE|ATTACH|DETACH|INSTALL|LOAD|CHECKPOINT|EXPORT|IMPORT|PUT|GET|LIST|LS|REMOVE|RM|HANDLER|BINLOG|WAITFOR|RECONFIGURE|DBCC|CLOSE|OPEN|DEALLOCATE|FETCH|BREAK|CONTINUE|GOTO|LABEL|SIGNAL|RESIGNAL|LEAVE|ITERATE|UNLOCK|SUSPEND|RESUME|BACKUP|RESTORE|SPOOL|PROMPT|WHENEVER|EXIT|ENDIF|CACHE|CHECKSUM|UNLISTEN|LISTEN|NOTIFY|DISCARD|ASSERT|REFRESH)$/;

const NO_EFFECT_OBJECTS =
  /^(USER|ROLE|LOGIN|DATABASE|WAREHOUSE|STAGE|STREAM|TASK|PIPE|TAG|FILE|INTEGRATION|NETWORK|MASKING|RESOURCE|EVENT|SERVER|TABLESPACE|LOGFILE|FULLTEXT|STATISTICS|CERTIFICATE|ASYMMETRIC|SYMMETRIC|MASTER|CREDENTIAL|PARTITION|STORAGE|API|SECURITY|NOTIFICATION|EXTERNAL|ROW|SECRET|RESERVATION|ASSIGNMENT|CAPACITY|AUDIT|ASSEMBLY|SHARE|ALERT|ACCOUNT|SESSION|AUTHORIZATION|CONNECTION|SPATIAL|QUEUE|SERVICE|CONTRACT|MESSAGE|BROKER|XML|APPLICATION|TRANSLATION|MODEL|SYNONYM|PROFILE|CATALOG|AUTHENTICATION|PASSWORD|AGGREGATION|PROJECTION|CORTEX|COMPUTE|IMAGE|GIT|PACKAGES|FAILOVER|REPLICATION|MANAGED|ORGANIZATION|FEATURE|NOTEBOOK|STREAMLIT|PRIVACY|BACKUP|SNAPSHOT|LISTING|EXTENSION)$/;

function bareStatements(source: Source): Bare[] | null {
  const first = upper(source, 0);
  if (first === 'RENAME' && upper(source, 1) === 'TABLE') return renameTables(source);
  if (first === 'PREPARE' || (first === 'EXECUTE' && upper(source, 1) === 'IMMEDIATE')) return [DYNAMIC];
  if (/^(EXEC|EXECUTE)$/.test(first))
    return /^(\(|SP_EXECUTESQL)$/.test(upper(source, 1)) ? [DYNAMIC] : executed(source, 1);
  if (/^SP_RENAME$/.test(first)) return executed(source, 0);
  if (first === 'DROP') return dropped(source);
  if (first === 'USE') {
    const named = nameAt(source, /^(DATABASE|SCHEMA|ROLE|WAREHOUSE|CATALOG)$/.test(upper(source, 1)) ? 2 : 1);
    if (/^(ROLE|WAREHOUSE)$/.test(upper(source, 1))) return [{ kind: 'no-effect', what: 'use' }];
    return named ? [{ kind: 'use', name: named.name }] : null;
  }
  if (
    /^(BEGIN|START)$/.test(first) &&
    /^(TRAN|TRANSACTION|WORK|DEFERRED|IMMEDIATE|EXCLUSIVE)?$/.test(upper(source, 1))
  ) {
    return [{ kind: 'transaction', what: 'begin' }];
  }
  if (/^(COMMIT|END)$/.test(first)) return [{ kind: 'transaction', what: 'commit' }];
  if (/^(ROLLBACK)$/.test(first)) return [{ kind: 'transaction', what: 'rollback' }];
  if (/^(SAVE|SAVEPOINT|RELEASE)$/.test(first)) return [{ kind: 'transaction', what: 'savepoint' }];
  if (/^(LOCK|ANALYZE|OPTIMIZE|REPAIR|CHECK|DESC|DESCRIBE)$/.test(first))
    return [mentioned(source, first.toLowerCase())];
  if (/^(GRANT|REVOKE|DENY)$/.test(first)) return [granted(source, first.toLowerCase())];
  if (first === 'COMMENT' && /^(ON|IF)$/.test(upper(source, 1))) return [{ kind: 'no-effect', what: 'comment' }];
  if (first === 'CALL') return executed(source, 1);
  if (says(source, 0, 'BULK INSERT')) {
    const named = nameAt(source, 2);
    return named ? [{ kind: 'copy', table: named.name, columns: [], query: null }] : null;
  }
  if (first === 'TRUNCATE') {
    const named = nameAt(source, upper(source, 1) === 'TABLE' ? 2 : 1);
    return named ? [{ kind: 'truncate', tables: [named.name] }] : null;
  }
  if (first === 'CREATE' || first === 'ALTER') return createdOrAltered(source);
  if (first === 'SYSTEM' && source.grammar === 'clickhouse') return [{ kind: 'no-effect', what: 'system' }];
  return NO_EFFECT.test(first) ? [{ kind: 'no-effect', what: first.toLowerCase() }] : null;
}

function mentioned(source: Source, what: string): Bare {
  let at = 1;
  while (/^(TABLE|TABLES|LOCAL|NO_WRITE_TO_BINLOG)$/.test(upper(source, at))) at += 1;
  const tables: Name[] = [];
  for (const [from] of itemsBetween(source, at, source.tokens.length)) {
    const named = nameAt(source, from);
    if (named) tables.push(named.name);
  }
  return { kind: 'mention', what, tables, columns: [], exprs: [] };
}

const NOT_TABLES =
  /^(ALL|FUTURE|SCHEMA|DATABASE|WAREHOUSE|FUNCTION|PROCEDURE|ROUTINE|ROLE|USER|SEQUENCE|TYPE|LANGUAGE|STAGE|FILE|ACCOUNT|INTEGRATION|TASK|STREAM|PIPE|EXTERNAL|RESOURCE|TAG|CATALOG|SHARE|DATASHARE|SERVER|ENDPOINT|LOGIN|ASSEMBLY|MODEL)$/;

/** Privileges ON tables and views: they must exist. Other things that can be granted are not ours. */
function granted(source: Source, what: string): Bare {
  const tables: Name[] = [];
  let at = source.tokens.findIndex((token, i) => i > 0 && token.upper === 'ON' && token.kind === 'word') + 1;
  const end = source.tokens.findIndex((token, i) => i > at && /^(TO|FROM)$/.test(token.upper) && token.kind === 'word');
  if (/^(TABLE|VIEW)$/.test(upper(source, at))) at += 1;
  const ofClass = upper(source, at + 1) === '::';
  if (ofClass && upper(source, at) === 'OBJECT') at += 2;
  else if (ofClass || NOT_TABLES.test(upper(source, at))) at = 0;
  for (const [from] of at > 0 && end > at ? itemsBetween(source, at, end) : []) {
    const named = nameAt(source, from);
    if (named && upper(source, named.next) !== '*') tables.push(named.name);
  }
  return { kind: 'mention', what, tables, columns: [], exprs: [] };
}

function renameTables(source: Source): Bare[] | null {
  const renames: Bare[] = [];
  const at = says(source, 2, 'IF EXISTS') ? 4 : 2;
  for (const [from] of itemsBetween(source, at, source.tokens.length)) {
    const old = nameAt(source, from);
    const fresh = old && upper(source, old.next) === 'TO' ? nameAt(source, old.next + 1) : null;
    const to = fresh?.name.at(-1);
    if (!old || !to) return null;
    renames.push({ kind: 'rename', objectKind: 'table', name: old.name, table: null, to, ifExists: at === 4 });
  }
  return renames;
}

const DROPPED: Record<string, ObjectKind> = {
  TABLE: 'table',
  VIEW: 'view',
  INDEX: 'index',
  SCHEMA: 'schema',
  DATABASE: 'database',
  FUNCTION: 'function',
  PROCEDURE: 'procedure',
  PROC: 'procedure',
  TRIGGER: 'trigger',
  SEQUENCE: 'sequence',
  TYPE: 'type',
};

/** DROP … where the parser balks: `DROP INDEX i ON t`, lists, options. */
function dropped(source: Source): Bare[] | null {
  let at = 1;
  while (/^(TEMPORARY|TEMP|ONLINE|OFFLINE|EXTERNAL|TRANSIENT|AGGREGATE)$/.test(upper(source, at))) at += 1;
  let objectKind = DROPPED[upper(source, at)];
  if (says(source, at, 'MATERIALIZED VIEW')) {
    objectKind = 'materialized-view';
    at += 1;
  }
  if (says(source, at, 'TABLE FUNCTION')) {
    objectKind = 'function';
    at += 1;
  }
  if (!objectKind) return [{ kind: 'no-effect', what: `drop ${upper(source, at).toLowerCase()}` }];
  at += 1;
  const ifExists = says(source, at, 'IF EXISTS');
  if (ifExists) at += 2;
  const drops: Bare[] = [];
  for (const [from, to] of itemsBetween(source, at, source.tokens.length)) {
    const named = nameAt(source, from);
    if (!named) return null;
    const on = upper(source, named.next) === 'ON' ? nameAt(source, named.next + 1) : null;
    const cascade = upper(source, to - 1) === 'CASCADE';
    const split = objectKind === 'index' && source.dialect === 'mssql' && !on && named.name.length > 1;
    const table = split ? named.name.slice(0, -1) : (on?.name ?? null);
    const names = [split ? named.name.slice(-1) : named.name];
    drops.push({ kind: 'drop', objectKind, names, table, ifExists, cascade });
  }
  return drops;
}

/** EXEC sp_rename 't.c', 'd', 'COLUMN' and other procedures. */
function executed(source: Source, at: number): Bare[] | null {
  const named = nameAt(source, at);
  const called = named?.name.at(-1)?.name.toLowerCase();
  if (called === 'sp_rename' && named) return renamedByProcedure(source, named.next);
  if (!named) return null;
  const name = named.name;
  const range = tokensRange(source, at, source.tokens.length);
  return [
    { kind: 'mention', what: 'execute', tables: [], columns: [], exprs: [{ kind: 'call', name, args: [], range }] },
  ];
}

function renamedByProcedure(source: Source, from: number): Bare[] | null {
  const strings = source.tokens.slice(from).filter((token) => token.kind === 'string');
  const [object, fresh, kind] = strings;
  if (!object || !fresh) return null;
  const parts = splitObject(source, object.start, object.end);
  const freshName = unquote(fresh.text).replace(/^\[(.*)\]$/, '$1');
  const to: Ident = { name: freshName, quoted: true, range: rangeAt(source.lines, fresh.start + 1, fresh.end - 1) };
  const what = kind ? unquote(kind.text).toLowerCase() : 'object';
  if (what === 'column') {
    const column = parts.at(-1);
    if (!column || parts.length < 2) return null;
    const range = tokensRange(source, from, source.tokens.length);
    return [
      {
        kind: 'alter-table',
        name: parts.slice(0, -1),
        ifExists: false,
        objectKind: 'table',
        actions: [{ kind: 'rename-column', from: column, to, range }],
      },
    ];
  }
  if (what === 'index') {
    return [
      { kind: 'rename', objectKind: 'index', name: parts.slice(-1), table: parts.slice(0, -1), to, ifExists: false },
    ];
  }
  return [
    {
      kind: 'rename',
      objectKind: what === 'object' ? 'table' : 'other',
      name: parts,
      table: null,
      to,
      ifExists: false,
    },
  ];
}

/** `'dbo.[my table].c'` → parts with their places. */
function splitObject(source: Source, start: number, end: number): Name {
  const parts: Name = [];
  const pattern = /\[[^\]]*\]|"[^"]*"|[^.[\]"]+/g;
  const inner = source.file.slice(start + 1, end - 1);
  for (const hit of inner.matchAll(pattern)) {
    const bracket = /^[["]/.test(hit[0]) ? 1 : 0;
    const from = start + 1 + hit.index + bracket;
    const name = bracket ? hit[0].slice(1, -1) : hit[0];
    parts.push({ name, quoted: bracket === 1, range: rangeAt(source.lines, from, from + name.length) });
  }
  return parts.length > 0
    ? parts
    : splitDotted(identAt(source, { kind: 'string', text: inner, upper: inner, start, end, match: -1 }));
}

function createdOrAltered(source: Source): Bare[] | null {
  let at = 1;
  while (/^(OR|REPLACE|TEMPORARY|TEMP|SECURE|IF|NOT|EXISTS|UNDO|TRANSIENT)$/.test(upper(source, at))) at += 1;
  const word = upper(source, at);
  const verb = upper(source, 0).toLowerCase();
  if (NO_EFFECT_OBJECTS.test(word)) return [{ kind: 'no-effect', what: `${verb} ${word.toLowerCase()}` }];
  if (verb === 'alter' && word === 'SCHEMA' && upper(source, at + 2) === 'TRANSFER') return transferred(source, at);
  if (verb === 'alter' && /^(INDEX|SEQUENCE|FUNCTION|PROCEDURE|SCHEMA|MATERIALIZED|TYPE|DYNAMIC)$/.test(word)) {
    return [{ kind: 'no-effect', what: `alter ${word.toLowerCase()}` }];
  }
  if (verb === 'alter' && word === 'VIEW') {
    const named = nameAt(source, at + 1);
    const to = named && says(source, named.next, 'RENAME TO') ? nameAt(source, named.next + 2)?.name.at(-1) : null;
    if (named && to)
      return [{ kind: 'rename', objectKind: 'view', name: named.name, table: null, to, ifExists: false }];
    return named && /^(SET|UNSET|MODIFY|ALTER|ADD|DROP)$/.test(upper(source, named.next))
      ? [{ kind: 'no-effect', what: 'alter view' }]
      : null;
  }
  if (word === 'SEQUENCE') {
    const named = nameAt(source, at + 1);
    return named ? [{ kind: 'create-sequence', name: named.name, ifNotExists: false, ownedBy: null }] : null;
  }
  if (word === 'SCHEMA') {
    const last = nameAt(source, upper(source, at + 1) === 'IF' ? at + 4 : at + 1)?.name.at(-1);
    return last
      ? [{ kind: 'create-schema', name: last, ifNotExists: upper(source, at + 1) === 'IF', statements: [] }]
      : null;
  }
  if (word === 'TYPE') {
    const named = nameAt(source, at + 1);
    return named ? [{ kind: 'create-type', name: named.name, attributes: [] }] : null;
  }
  return null;
}

function transferred(source: Source, at: number): Bare[] | null {
  const schema = source.tokens[at + 1];
  let from = at + 3;
  if (upper(source, from + 1) === ':' || upper(source, from + 1) === '::')
    from += upper(source, from + 1) === '::' ? 2 : 3;
  const named = nameAt(source, from);
  if (!schema || !named) return null;
  return [{ kind: 'set-schema', objectKind: 'table', name: named.name, schema: identAt(source, schema) }];
}
