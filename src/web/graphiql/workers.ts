const workers = ['editor', 'json', 'graphql'] as const;

/** Where the editor finds its background threads: bundles beside this one, named in bin/build-web.js. */
window.MonacoEnvironment = {
  getWorker(_id: string, label: string): Worker {
    const name = workers.find((worker) => worker === label) ?? 'editor';
    return new Worker(new URL(`./${name}.worker.js`, import.meta.url), { type: 'module' });
  },
};
