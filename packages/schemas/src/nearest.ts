const remembered = 1000;

/**
 * {@link nearestOf} with its answers kept, at most a thousand: the records of one vendor have the same strange keys over and
 * over.
 */
export function nearestBook(candidates: readonly string[]): (text: string) => string | undefined {
  const book = new Map<string, string | undefined>();
  return (text) => {
    if (book.has(text)) return book.get(text);
    if (book.size >= remembered) book.clear();
    const nearest = nearestOf(text, candidates);
    book.set(text, nearest);
    return nearest;
  };
}

/** The text among `candidates` that shares most pairs of characters with `text`, if it shares enough of them to help. */
export function nearestOf(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > 60) return undefined;
  const wanted = pairsOf(text.toLowerCase());
  let best: string | undefined;
  let bestScore = 0.45;
  for (const candidate of candidates) {
    const pairs = pairsOf(candidate.toLowerCase());
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
  const marked = `^${text}$`;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < marked.length; i++) pairs.add(marked.slice(i, i + 2));
  return pairs;
}
