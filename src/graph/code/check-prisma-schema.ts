// A Prisma schema in; where it names fields, models and types of its own that it does not have out.

import type { EntityMember, Named } from '../../model/entity';
import type { Clause, Fault } from '../../model/graph';
import type { PrismaModel, PrismaSchema } from '../../model/prisma-schema';
import { entityAsset } from '../../model/prisma-schema';

const CLAUSES = { id: 'primary-key', unique: 'unique', index: 'index', fulltext: 'index' } as const;

export function checkPrismaSchema(schema: PrismaSchema): Fault[] {
  const faults: Fault[] = [];
  for (const model of schema.models) {
    for (const key of model.entity.keys) {
      for (const named of key.members) missing(model, model, named, CLAUSES[key.kind], schema, faults);
    }
    for (const { relation } of model.entity.members) {
      const target = schema.models.find(({ entity }) => entity.name === relation?.target?.name);
      for (const join of relation?.joins ?? []) {
        if (join.member) missing(model, model, join.member, 'foreign-key', schema, faults);
        if (join.references && target) missing(model, target, join.references, 'foreign-key', schema, faults);
      }
    }
  }
  for (const { asset, path, name, range } of schema.unknownTypes) {
    // Which file had it is known to the graph of the base alone.
    const candidates = [path, ...schema.files.filter((file) => file !== path)].map((file) => entityAsset(file, name));
    faults.push({ ...fault(asset, path, candidates[0]!, null, { name, range }, 'type', name), candidates });
  }
  return faults;
}

/** `address.city` is a field of a composite type. */
function missing(
  from: PrismaModel,
  owner: PrismaModel,
  named: Named,
  clause: Clause,
  schema: PrismaSchema,
  faults: Fault[],
): void {
  let at: PrismaModel | undefined = owner;
  for (const part of named.name.split('.')) {
    const member: EntityMember | undefined = at?.entity.members.find((candidate) => candidate.name === part);
    if (!at) return;
    if (!member) {
      faults.push(fault(from.asset, from.path, at.asset, part, named, clause, `${at.entity.name}.${part}`));
      return;
    }
    at = schema.models.find(({ entity }) => entity.name === member.embedded?.name);
  }
}

function fault(
  from: string,
  path: string,
  to: string,
  column: string | null,
  { range }: Named,
  clause: Clause,
  wanted: string,
): Fault {
  const { line, startColumn, endLine, endColumn } = range;
  return {
    path,
    line,
    startColumn,
    endLine,
    endColumn,
    code: 'unknown-property',
    from,
    to,
    column,
    clause,
    certainty: 'proven',
    live: true,
    wanted,
    details: [],
    cause: null,
    statement: '',
  };
}
