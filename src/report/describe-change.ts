// A change in, the words for it out: names in backticks, as messages have them.

import type { Change } from '../model/change';
import { assetKind, assetName, isFile } from './asset-name';

/** `users.email` removed. */
export function describeChange(change: Change): string {
  const name = tick(assetName(change.asset, change.column));
  const renamed = change.renamedTo === null ? '' : tick(newName(change));
  const values = [change.before, change.after].map((value) => (value === null || value === '' ? 'none' : tick(value)));
  const fromTo = `${values[0]} → ${values[1]}`;
  const value = tick(change.before ?? change.after ?? '');
  switch (change.kind) {
    case 'asset-added':
    case 'table-added':
    case 'view-added':
    case 'column-added':
    case 'property-added':
      return `${name} added`;
    case 'asset-removed':
    case 'table-removed':
    case 'view-removed':
    case 'column-removed':
    case 'property-removed':
    case 'enum-removed':
    case 'function-removed':
      return `${name} removed`;
    case 'asset-renamed':
    case 'table-renamed':
    case 'column-renamed':
    case 'property-renamed':
      return `${name} renamed to ${renamed}`;
    case 'view-changed':
    case 'function-changed':
      return `${name} changed`;
    case 'column-type-changed':
    case 'property-type-changed':
      return `${name}: type ${fromTo}`;
    case 'column-required':
    case 'property-required':
      return `${name} is now required`;
    case 'column-nullable':
      return `${name} may now be null`;
    case 'property-optional':
      return `${name} is now optional`;
    case 'column-default-changed':
      return `${name}: default ${fromTo}`;
    case 'enum-value-added':
      return `${name} gains ${tick(change.after ?? change.before ?? '')}`;
    case 'enum-value-removed':
      return `${name} loses ${value}`;
    case 'enum-value-renamed':
      return `${name}: value ${value} renamed to ${tick(change.renamedTo ?? change.after ?? '')}`;
    case 'key-removed':
      return `${name}: key removed${change.before ? ` (${value})` : ''}`;
    case 'migration-edited':
      return `${name} edited after it was merged`;
    case 'migration-removed':
      return `${name} deleted`;
  }
}

/** The change that a group of findings goes back to, when the review lists it. */
export function changeBehind(
  changes: readonly Change[],
  finding: { changedAsset: string | null; trail: readonly { column: string | null; path: string; line: number }[] },
): Change | null {
  if (finding.changedAsset === null) return null;
  const candidates = changes.filter((change) => change.asset === finding.changedAsset);
  const origin = finding.trail[0];
  return (
    candidates.find((c) => origin && c.path === origin.path && c.line === origin.line && c.column === origin.column) ??
    candidates.find((c) => origin && c.column === origin.column) ??
    (candidates.length === 1 ? (candidates[0] ?? null) : null)
  );
}

/** What a message adds to a heading that says the change and where it was made. */
export function besideHeading(message: string, change: Change | null): string {
  if (change === null) return message;
  const name = tick(assetName(change.asset, change.column));
  const joint = ` in \`${change.path}:${change.line}\`, but `;
  const at = message.startsWith(`${name} is `) ? message.indexOf(joint) : -1;
  if (at < 0) return message;
  const rest = message.slice(at + joint.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** `table users`, for headings of groups whose change is not listed. */
export function describeAsset(asset: string): string {
  const kind = assetKind(asset);
  const name = tick(assetName(asset));
  return kind === '' || isFile(kind) ? name : `${kind.replace(/-/g, ' ')} ${name}`;
}

function newName(change: Change): string {
  const renamed = change.renamedTo ?? '';
  return assetKind(renamed) === '' ? renamed : assetName(renamed);
}

/** In backticks, whatever it holds: `prose` shows a backtick in a name as a quote. */
function tick(name: string): string {
  return `\`${name.replace(/`/g, "'")}\``;
}
