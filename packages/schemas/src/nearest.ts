const remembered = 1000;

/**
 * For a text, the one among `candidates` that shares most pairs of characters with it, if it shares enough of them to help.
 * At most a thousand answers are kept: the records of one vendor have the same strange keys over and over.
 */
export function nearestBook(candidates: readonly string[]): (text: string) => string | undefined {
  const book = new Map<string, string | undefined>();
  let known: readonly Known[] | undefined;
  return (text) => {
    if (text.length > 60) return undefined;
    if (book.has(text)) return book.get(text);
    if (book.size >= remembered) book.clear();
    known ??= candidates.map((candidate) => ({ candidate, pairs: pairsOf(candidate) }));
    const nearest = nearestOf(text, known);
    book.set(text, nearest);
    return nearest;
  };
}

interface Known {
  readonly candidate: string;
  readonly pairs: ReadonlySet<string>;
}

function nearestOf(text: string, known: readonly Known[]): string | undefined {
  const wanted = pairsOf(text);
  let best: string | undefined;
  let bestScore = 0.45;
  for (const { candidate, pairs } of known) {
    let shared = 0;
    for (const pair of wanted) if (pairs.has(pair)) shared++;
    const score = (2 * shared) / (wanted.size + pairs.size);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** The pairs of neighbouring characters of a text, with its edges marked so that one character still has pairs. */
function pairsOf(text: string): ReadonlySet<string> {
  const marked = `^${text.toLowerCase()}$`;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < marked.length; i++) pairs.add(marked.slice(i, i + 2));
  return pairs;
}
