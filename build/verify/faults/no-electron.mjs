/** In place of Electron where parts of the program run in plain Node: what they ask of it is told them by their callers. */
export default {};
