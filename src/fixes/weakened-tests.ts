// A test file before and after a fix in; out: how it would test less, in words. Nothing is run: tests, assertions, what they
// expect and what skips them are counted, comments left out.

import { type CodeText, codeText, squeezed } from './code-text';
import { counted, takeOne } from './place-patch';

const TESTS =
  /\b(?:it|test|specify|scenario|describe|context)(?:\.\w+){0,3}\s*[(`]|\b(?:it|specify|scenario|test|describe|context)\s+["']|\bdef\s+test\w*\s*\(|\bclass\s+Test\w*|\bfunc\s+(?:Test|Benchmark|Fuzz|test)\w*\s*\(|\bfunction\s+test\w*\s*\(|@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\b|#\[(?:\w+::)?test\]|\[(?:Fact|Theory|Test|TestMethod|TestCase)\b|\b(?:Scenario|Scenario Outline):/g;
const ASSERTIONS =
  /\bexpect(?:\.\w+)?\s*\(|\bassert\w*\b|\bAssert\.\w+|\bshould\b|\bverify\w*\s*\(|\brequire\.\w+\s*\(|\bt\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\b|\bXCTAssert\w*|\bpytest\.raises\b|\braise_error\b|\bself\.fail\b|\bpanic!\s*\(|\bThen\b/g;
const SKIPS =
  /\.(?:skip|skipIf|only|todo|fails|failing|runIf)\b|\b(?:xit|xtest|xdescribe|xcontext|xspecify|fit|fdescribe|ftest)\s*[.(]|@(?:Ignore|Disabled\w*|EnabledIf\w*|Skip|Retry\w*|Flaky)\b|\bmark\.(?:skip|skipif|xfail|flaky)\b|\bunittest\.(?:skip\w*|expectedFailure)\b|\bpytest\.(?:skip|xfail|importorskip)\b|\bt\.Skip\w*|\bSkipTest\b|#\[ignore|\[Ignore\b|\bSkip\s*=|\bmarkTestSkipped\b|\bmarkTestIncomplete\b|\bpending\b|\bthis\.skip\b|\bskip\s*\(|\bXCTSkip\w*|@skip\b|@wip\b|\bretries\s*\(|\bretryTimes\b/g;
const CONDITIONS = /\bif\b|\breturn\b|\btry\b|\bcatch\b|\brescue\b|\bexcept\b|\?\?|\|\||&&(?!=)|\bor\b/g;
const MOCKS =
  /\b(?:vi|jest)\.(?:mock|doMock|spyOn|fn|stubGlobal)\b|\bmock\w*\s*\(|@patch\b|\bpatch\s*\(|\bmonkeypatch\b|\bMagicMock\b|\bMockito\b|@Mock(?:Bean)?\b|\bsinon\.\w+|\ballow\(|\binstance_double\b|\bstub\w*\s*\(|\buseFakeTimers\b/g;
const TAUTOLOGIES =
  /\bexpect\(([^()\n]{1,80})\)(?:\.not)?\.\w+\(\s*\1\s*\)|\bassert(?:True)?\s*\(?\s*(?:True|true|1)\b(?!\s*[=!<>])|\bexpect\(\s*(?:true|1)\s*\)|\bassert(?:Equals?|_eq!|\.equal|\.Equal)?\s*\(\s*([^(),\n]{1,80}),\s*\2\s*\)/g;
const MATCHERS =
  /\.(to[A-Z]\w*|not|resolves|rejects|equal\w*|eql|throws?\w*|deep\w*|include\w*|match\w*|with[A-Z]\w*)\b|\b(assert\w+|Assert\.\w+|require\.\w+|XCTAssert\w*|verify\w*)\b/g;
const OPERATORS = /===|!==|==|!=|<=|>=|(?<![=<-])>(?!>)|<(?!<)|\bis\s+not\b|\bnot\s+in\b|\bin\b|\bis\b|!(?=[\w(])/g;
const NEGATIONS = /\.not\b|!==?|!(?=[\w(])|\bnot\b|\bassertNot\w*|\brefute\w*/g;
const NUMBERS = /(?<![\w.])\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/gi;

/** `byCode`: the edits are names only, decided by the graph; strings that hold such a name may change. */
export function weakenedTests(path: string, before: string, after: string, byCode: boolean): string[] {
  if (
    !/\.\w*(?:js|ts|x|py|rb|java|kts?|go|rs|cs|php|swift|scala|groovy|exs?|cpp|cc|c|dart|feature|vue|svelte|sh|bats|sql)$/i.test(
      path,
    )
  ) {
    return byCode ? [] : ['edits the data that tests compare with'];
  }
  const old = readText(path, before);
  const now = readText(path, after);
  const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
  const more = (pattern: RegExp) => count(now.bare, pattern) > count(old.bare, pattern);
  const fewer = (pattern: RegExp) => count(now.bare, pattern) < count(old.bare, pattern);
  const told: string[] = [];
  if (fewer(TESTS)) told.push('takes a test away');
  if (fewer(ASSERTIONS)) told.push('takes an assertion away');
  if (more(SKIPS)) told.push('skips or singles out tests');
  if (more(CONDITIONS)) told.push('makes a part of a test conditional');
  if (more(NEGATIONS)) told.push('turns a comparison around');
  if (more(MOCKS)) told.push('puts a stand-in in place of real code');
  if (count(now.code, TAUTOLOGIES) > count(old.code, TAUTOLOGIES)) told.push('asserts what is always true');
  if (lost(words(old.bare, MATCHERS), words(now.bare, MATCHERS))) told.push('changes how something is compared');
  if (lost(words(old.bare, OPERATORS), words(now.bare, OPERATORS))) told.push('changes a comparison');
  const isSame = !lost(words(old.bare, NUMBERS), words(now.bare, NUMBERS));
  if (!isSame || (!byCode && lost(old.strings, now.strings))) told.push('changes what a test expects');
  return told;
}

function readText(path: string, text: string): CodeText {
  const { code, bare, strings } = codeText(path, text);
  return { code: squeezed(code), bare: squeezed(bare), strings };
}

function words(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[0]);
}

/** Something of the first is no longer in the second. */
function lost(before: readonly string[], after: readonly string[]): boolean {
  const left = counted(after);
  return before.some((one) => !takeOne(left, one));
}
