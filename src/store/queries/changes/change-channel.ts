/** Told whenever something happened to the graph. What it was stands in `change`, after the last one that is known. */
export const GRAPH_CHANGED = 'newsgraph_graph_changed';
