// SARIF in; its results of level error, or of warning where it has none, out.

import { place } from '../location';
import { asCount, asGroup, asList, asText, MOST_REPORTED, type Reported, reported } from './reported';

/** Tools that look for weaknesses, by words of their names. */
const SCANNERS = /codeql|semgrep|trivy|grype|snyk|bandit|gosec|checkov|tfsec|kics|gitleaks|trufflehog|zap|sonar/i;

export function readSarif(text: string): Reported[] | null {
  let report: Record<string, unknown>;
  try {
    report = asGroup(JSON.parse(text));
  } catch {
    return null;
  }
  if (!Array.isArray(report.runs) || !/^2\./.test(asText(report.version) ?? '')) return null;
  const found: Reported[] = [];
  for (const run of asList(report.runs).map(asGroup)) {
    const tool = asText(asGroup(asGroup(run.tool).driver).name);
    const results = asList(run.results).map(asGroup);
    for (const result of results) {
      if ((asText(result.level) ?? 'warning') !== 'error' || found.length >= MOST_REPORTED) continue;
      const [first] = asList(result.locations).map(asGroup);
      const physical = asGroup(first?.physicalLocation);
      const path = asText(asGroup(physical.artifactLocation).uri);
      const { startLine, startColumn } = asGroup(physical.region);
      found.push(
        reported({
          tool: tool?.toLowerCase() ?? null,
          kind: SCANNERS.test(tool ?? '') ? 'security-scan' : 'lint',
          code: asText(result.ruleId),
          message: asText(asGroup(result.message).text) ?? asText(result.ruleId) ?? 'no message',
          locations: path === null ? [] : [place(decoded(path), asCount(startLine), asCount(startColumn))],
        }),
      );
    }
  }
  return found;
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
