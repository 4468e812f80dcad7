// The thread's entry file in; the thread that answers what only types can tell out. It starts with the first question.

import { openQuestionThread, type QuestionThread } from './question-thread';

/** A whole repository of several thousand files stays well below. */
const LIMITS = { milliseconds: 45_000, megabytes: 2500 };

export function openTypeThread<Question, Answer>(entry: string, limits = LIMITS): QuestionThread<Question, Answer> {
  return openQuestionThread<Question, Answer>(entry, 'types', limits);
}
