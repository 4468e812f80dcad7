// What a page needs of an explanation: plain texts, which it escapes itself.

export interface ExplanationData {
  /** Paragraphs; names stand in backticks. */
  summary: string;
  /** Why there is no answer, or not all of it; empty when all went well. */
  trouble: string;
  /** Model, tokens and cost. */
  by: string;
  confidence: string;
  causes: { name: string; path: string; line: number; errorType: string; text: string; severity: string }[];
  notes: { name: string; value: string }[];
}
