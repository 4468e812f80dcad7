// What a run left on GitHub in; the few things that every test asks about it out.

import { expect } from 'vitest';
import type { CheckRun, Comment } from '../servers/github/state';
import type { StepResult } from './run-action';
import type { ShopRepository } from './shop-repository';

export const MARKER = '<!-- throughline:review -->';

/** The one review comment; fails when there is another number of them. */
export function onlyComment(shop: ShopRepository): Comment {
  const marked = shop.state.comments.filter((comment) => comment.body.includes('throughline:'));
  expect(marked).toHaveLength(1);
  const [comment] = marked as [Comment];
  expect(comment.body.split('\n')[0]).toBe(MARKER);
  expect(comment.author.login).toBe('github-actions[bot]');
  return comment;
}

/** The one check run; fails when there is another number of them, or it is still open. */
export function onlyCheck(shop: ShopRepository): CheckRun {
  expect(shop.state.checkRuns).toHaveLength(1);
  const [check] = shop.state.checkRuns as [CheckRun];
  expect(check.status).toBe('completed');
  return check;
}

export function expectNothingOpen(shop: ShopRepository): void {
  expect(shop.state.checkRuns.filter((check) => check.status !== 'completed')).toEqual([]);
  expect(shop.state.comments.filter((comment) => comment.body.includes('⏳'))).toEqual([]);
}

export function places(check: CheckRun): string[] {
  return sorted(check.annotations.map((annotation) => `${annotation.path}:${annotation.start_line}`));
}

/** Places of annotations that a step printed for the runner. */
export function printedPlaces(step: StepResult): string[] {
  const placed = [...step.errors, ...step.warnings, ...step.notices].filter((one) => one.properties.file);
  return sorted(placed.map((one) => `${one.properties.file}:${one.properties.line}`));
}

export function asPlaces(list: readonly { path: string; line: number }[]): string[] {
  return sorted(list.map(({ path, line }) => `${path}:${line}`));
}

/** Warnings about the run itself, not about a place in a file. */
export function generalWarnings(step: StepResult): string[] {
  return step.warnings.filter((warning) => !warning.properties.file).map((warning) => warning.message);
}

function sorted(list: string[]): string[] {
  return [...new Set(list)].sort();
}
