/** The part of the page's address that a tool keeps its state in. */
export interface Address {
  readonly read: () => URLSearchParams;
  readonly write: (params: URLSearchParams) => void;
  /** Calls back when somebody else changes it; gives back how to stop. */
  readonly onChange: (then: () => void) => () => void;
}

/**
 * The state behind `#`, which browsers never send to a server. Parameters of `kept` belong to the page around the tool,
 * which reads them itself; a tool neither sees nor loses them.
 */
export function hashAddress(kept: readonly string[] = []): Address {
  return {
    read: () => {
      const params = new URLSearchParams(window.location.hash.slice(1));
      for (const name of kept) params.delete(name);
      return params;
    },
    write: (params) => {
      const old = new URLSearchParams(window.location.hash.slice(1));
      const all = new URLSearchParams();
      for (const name of kept) for (const value of old.getAll(name)) all.append(name, value);
      for (const [name, value] of params) all.append(name, value);
      replaceHash(all.toString());
    },
    onChange: (then) => {
      window.addEventListener("hashchange", then);
      return () => {
        window.removeEventListener("hashchange", then);
      };
    },
  };
}

/** Changes the address without a step in the history, and tells the page, whose language menu carries the state along. */
export function replaceHash(hash: string): void {
  if (window.location.hash.slice(1) === hash) return;
  const { pathname, search } = window.location;
  window.history.replaceState(
    window.history.state,
    "",
    `${pathname}${search}${hash === "" ? "" : `#${hash}`}`,
  );
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
