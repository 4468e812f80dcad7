// A line as people see it in; the signs of failure in it as bits out. Cheap: it is asked for every line of every log.

export const ERROR_SIGN = 1;
export const WARNING_SIGN = 2;
/** Says that something ended badly without saying why: `exit code 1`, `BUILD FAILURE`. */
export const EXIT_SIGN = 4;
/** A frame of a stack trace, or a line that continues one. */
export const FRAME_SIGN = 8;

const TELLING =
  /error|fail|fatal|exception|panic|traceback|cannot|can't|could not|couldn't|unable to|not found|no such|denied|refused|timed? ?out|time limit|no space left|killed|segmentation|segfault|abort|invalid|unexpected|undefined|unresolved|missing|conflict|not permitted|forbidden|unauthorized|not authorized|not accessible|rate limit|exceeded|exhausted|mismatch|unsupported|not supported|incompatible|violat|corrupt|crash|cancel|lost communication|out of memory|oom|deadlock|assert|expected|warn|✖|✗|✘|✕|×|❌|exit(?:ed)? (?:code|status|with)|^E {2}|^\s+at |^\s+File "|Caused by:|not installed|no matching|no module|does not exist|doesn't exist|already exists|not recognized|is not a|unknown|would reformat|\bERR!|\bE\d{3,4}\b|\.\.\. \d+ more/i;

const ERROR =
  /\berrors?\b|Errors?\b|Exception\b|\bERR!|\bfail(?:ed|ure|ures|ing|s)?\b|FAIL|\bfatal\b|\bpanic(?:ked)?\b|Traceback \(most|\bcannot\b|\bcan't\b|\bcould not\b|\bcouldn't\b|\bunable to\b|\bnot found\b|\bno such\b|\bdenied\b|\brefused\b|\btime(?:d)?[ -]?out\b|no space left|\bkilled\b|segmentation fault|segfault|\babort(?:ed|ing)?\b|core dumped|\bforbidden\b|\bunauthorized\b|not accessible by|rate limit|\bexceeded\b|out of memory|\bOOM\b|✖|✗|✘|✕|❌|^E {2,}|not permitted|\bundefined (?:reference|symbol|variable|method|name)|\bunresolved\b|\bdoes not exist\b|\bno matching\b|No module named|command not found|not recognized as|lost communication|\bcanceled\b|\bcancelled\b|would reformat|Caused by:/i;

/** Words of failure that say that there was none, or that name a thing. */
const HARMLESS =
  /\b(?:0|no|zero|without(?: any)?) (?:\w+ )?(?:errors?|failures?|failed|failing|warnings?|problems?|issues?|vulnerabilities|exceptions?)\b|\b(?:errors?|failures?|failed|fail|failing|ignored|skipped)\s*[:=]\s*0\b|\b0 (?:tests? )?fail|\bfail[-_]fast\b|fail-on|--no-fail|ignore[-_ ]errors?|error[-_]?(?:prone|handl|page|boundar|report|log\b|code\b|message)|errors?\/|on[-_]error|\bif-no-files-found\b|continue-on-error|-W(?:no-)?error|stderr|allow(?:ed)?[-_ ]failures?|\berror\.\w+\b(?=\.?(?:js|ts|java|go|py|rs|c|h|cpp|html)\b)|(?:\bX?PASS(?:ED)?\b|\bXFAIL\b|\bSKIPPED\b|✓|✔|√|\bok\b\s*$|\.\.\. (?:ok|ignored))|^[=_⎯-]+ ?[\w ]+ ?[=_⎯-]+$|^\+{1,4} |^ > git |\btime-?out=\d|^\[INFO\] BUILD FAILURE$|^Finished: FAIL\w+$|^BUILD FAIL(?:ED|URE)\b|^FAILURE: Build |^\[ERROR\] COMPILATION ERROR|^During handling of the above|^\s*(?:Download(?:ing|ed)|Compiling|Checking|Unpacking|Selecting|Installing|Collecting|adding|creating|inflating|copying|extracting|Fetching|Get:|Setting up|Preparing)\b/i;

const EXIT =
  /##\[error\](?:Process completed with exit code|The process '.*' failed with exit code|The operation was canceled|Bash exited|PowerShell exited)|marked build as failure|exit(?:ed)? (?:with )?(?:code|status)[: ]+[1-9]|returned (?:a )?non-zero (?:exit )?(?:code|status)|^make(?:\[\d+\])?: \*\*\* |Command failed with exit code|ELIFECYCLE|Lifecycle script .* failed|exit status [1-9]|^error: could not compile|npm (?:ERR!|error) (?:A complete log|Lifecycle)|^The command ".*" exited with [1-9]|Job failed: exit code|^ERROR: Job failed|^!{3,} (?:Interrupted|stopping after)\b/;

const FRAME =
  /^\s+at (?:[\w$.<>/[\]\s~*:#-]+\(|[\w/.@<>-]+:\d+|async |new |Object\.|file:)|^\s*(?:Caused by|Caused|Suppressed): |^\s*\.\.\. \d+ (?:more|common frames)|^\s+File ".*", line \d+|^\s+\d+: +(?:0x[0-9a-f]+ - )?[\w<$]|^\s*#\d+\s+(?:0x[0-9a-f]+|[\w/.]+\.php)|^\tat |^\s+from .*:\d+:in |^goroutine \d+ \[/;

const WARNING = /\bwarn(?:ing|ings)?\b/i;

export function failureSigns(text: string): number {
  if (!TELLING.test(text)) return 0;
  if (FRAME.test(text)) return FRAME_SIGN;
  let signs = 0;
  if (EXIT.test(text)) signs |= EXIT_SIGN;
  if (ERROR.test(text) && (signs !== 0 || !HARMLESS.test(text))) signs |= ERROR_SIGN;
  if (WARNING.test(text)) signs |= WARNING_SIGN;
  return signs;
}
