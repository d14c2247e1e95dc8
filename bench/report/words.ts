/** What the report is about. */
export const INTRODUCTION = `The unit is **CPU-ms per request**: processor time, user and system, of the server and all it started, PostgreSQL's backends
included. Ratios are within one run. Every server answers from the same rows, and its answers were compared with Longtu's before
anything was timed. \`npm run bench\` repeats this, \`npm run bench -- --full\` at three sizes; [bench/README.md](../bench/README.md) tells
how each server is written.

Q1 \`{ __typename }\` · Q2 one opportunity with region, parent, chain and 5 segments · Q3 the newest 20 of a chain from an amount on,
each with region and parent, chain, 3 segments, 3 projects with their region · Q4 the same, 100 · Q5 counts by chain and by prefecture
under a stage and an amount · Q6 the newest 20 that contain a word of two Chinese characters.`;

/** How the figures came about. */
export const METHOD = `Answers to 60 variants of each query are brought to one form and compared; a server that differs is not timed. Status and size
of every timed answer are checked. Each server is warmed until two windows differ by less than 5 %, then all take turns in
alternating rounds, each in the reverse order of the one before. A figure is the median of the rounds, its spread the distance
of their quartiles over the median; above 15 % the server is measured again beside Longtu, and if it stays so the run fails. Load
comes from the same machine.`;
