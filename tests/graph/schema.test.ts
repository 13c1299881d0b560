import { buildGraph, printGraph } from '../../src/graph/schema';
test('x', () => { console.log(printGraph(buildGraph())); });
