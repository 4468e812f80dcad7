// The payload of a dispatch in; the report of a pipeline out, or what is wrong with each key. Nothing of it is trusted.

import type { PipelineReport } from '../model/pipeline';
import type { SettingsError } from '../settings/settings-error';
import { nearestName } from '../settings/nearest-name';
import { ALIASES, moreSchema, payloadSchema } from './payload-schema';

const MOST_LINKS = 6;
const MOST_ERRORS = 10;

export function readPayload(payload: unknown): PipelineReport | { errors: SettingsError[] } {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    return { errors: [mistake([], 'is missing; it must be a group of keys, of which `pipeline` is needed.')] };
  }
  const named = withOwnNames(payload as Record<string, unknown>);
  if ('errors' in named) return named;
  const read = payloadSchema.safeParse(named.value);
  if (!read.success) return { errors: read.error.issues.slice(0, MOST_ERRORS).flatMap(errorsOf) };
  const {
    tool,
    pipeline,
    task = null,
    run = null,
    status,
    error = null,
    log = null,
    asset = null,
    at = null,
  } = read.data;
  const more = read.data.more ?? {};
  return {
    ...{ tool, pipeline, task, run, status, error, log, asset, at },
    environment: more.environment ?? null,
    commit: more.commit?.toLowerCase() ?? null,
    lastGood: { at: more['last-good-at'] ?? null, commit: more['last-good-commit']?.toLowerCase() ?? null },
    links: Object.entries(more.links ?? {})
      .flatMap(([label, url]) => linkOf(label, url))
      .slice(0, MOST_LINKS),
    artifact: more.artifact ?? null,
  };
}

/** Two words for one thing are two things: then nobody knows which is meant. */
function withOwnNames(
  payload: Record<string, unknown>,
): { value: Record<string, unknown> } | { errors: SettingsError[] } {
  const value: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(payload)) {
    if (given === null || given === '') continue;
    const own = Object.hasOwn(ALIASES, key) ? ALIASES[key]! : key;
    if (Object.hasOwn(value, own) && value[own] !== given) {
      return { errors: [mistake([key], `says \`${own}\` a second time, and otherwise.`)] };
    }
    Object.defineProperty(value, own, { value: given, enumerable: true, configurable: true, writable: true });
  }
  return { value };
}

/** A link that carries a login is no link to show. */
function linkOf(label: string, url: string): { label: string; url: string }[] {
  const address = new URL(url);
  if (address.username !== '' || address.password !== '') return [];
  return [{ label, url: address.href.replace(/[()<>\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`) }];
}

interface Issue {
  code?: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
}

function errorsOf(issue: Issue): SettingsError[] {
  if (issue.code === 'unrecognized_keys') {
    const inMore = issue.path[0] === 'more';
    const allowed = Object.keys(inMore ? moreSchema.shape : payloadSchema.shape);
    return (issue.keys ?? []).slice(0, MOST_ERRORS).map((key) => {
      const meant = nearestName(key, [...allowed, ...(inMore ? [] : Object.keys(ALIASES))]);
      const guess = meant === null ? '' : ` Did you mean \`${meant}\`?`;
      return mistake([...issue.path, key], `is not known. Known are ${allowed.join(', ')}.${guess}`);
    });
  }
  return [mistake(issue.path, `${issue.message.slice(0, 200)}.`)];
}

function mistake(path: readonly PropertyKey[], message: string): SettingsError {
  const key = [
    'client_payload',
    ...path.map((part) =>
      String(part)
        .replace(/[\p{Cc}`]/gu, ' ')
        .slice(0, 60),
    ),
  ].join('.');
  return { path: null, line: 1, column: 1, key, message };
}
