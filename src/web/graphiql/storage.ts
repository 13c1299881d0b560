import type { Storage as EditorStorage } from '@graphiql/toolkit';

// GraphiQL's own keys are the same for every GraphiQL of an origin: two servers on one host would share their tabs.
const namespace = 'newsgraph:';

/** Keeps tabs in the browser under a name of our own; undefined where the browser forbids storage. */
export function openStorage(): EditorStorage | undefined {
  try {
    return namespaced(window.localStorage);
  } catch {
    return undefined;
  }
}

function namespaced(store: globalThis.Storage): EditorStorage {
  const ownKeys = () => Object.keys(store).filter((key) => key.startsWith(namespace));
  return {
    getItem: (key) => store.getItem(namespace + key),
    setItem: (key, value) => store.setItem(namespace + key, value),
    removeItem: (key) => store.removeItem(namespace + key),
    clear: () => ownKeys().forEach((key) => store.removeItem(key)),
    get length() {
      return ownKeys().length;
    },
  };
}
