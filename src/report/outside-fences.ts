// A comment in, its lines outside of fenced blocks out: what a log or a patch quotes must not pass for a hidden line of ours.

export function outsideFences(body: string): string {
  const kept: string[] = [];
  let fence: string | null = null;
  for (const line of body.split(/\r\n|\r|\n/)) {
    // Behind backticks that open a block stands no other: a long code span begins none.
    const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (fence === null && mark) fence = mark;
    else if (fence === null) kept.push(line);
    else if (mark && ends(fence, mark, line)) fence = null;
  }
  return kept.join('\n');
}

function ends(fence: string, mark: string, line: string): boolean {
  return mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark;
}
