// Times tree-sitter-powershell and exlint in turns over the same folder, so that whatever else the machine does meets both.
// The collector is the runner's: one that takes both cores of a small machine would slow the other parser's rounds too.
// Arguments: folder, java, class path. Each gets its warm-up; what is compared are the fastest and the median rounds.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Parser from 'tree-sitter';
import PowerShell from 'tree-sitter-powershell';

const [folder, java, classPath] = process.argv.slice(2);
const WARM_UP = { treeSitter: 3, exlint: 80 };
const ROUNDS = 15;

const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.psm?1$/i.test(entry.name))
    .map(entry => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8').replace(/^\uFEFF/, ''));

const parser = new Parser();
parser.setLanguage(PowerShell);

function treeSitterRound() {
    const start = process.hrtime.bigint();
    let withErrors = 0;
    for (const text of texts) {
        const tree = parser.parse(text, undefined, { bufferSize: Math.max(32768, 2 * text.length + 2) });
        if (tree.rootNode.hasError) {
            withErrors++;
        }
    }
    return { nanoseconds: Number(process.hrtime.bigint() - start), withErrors };
}

const exlint = spawn(java, ['-XX:+UseSerialGC', '-cp', classPath, 'dev.exlint.benchmarks.Rounds', folder], { stdio: ['pipe', 'pipe', 'inherit'] });
const answers = createInterface({ input: exlint.stdout })[Symbol.asyncIterator]();
const lines = Number((await answers.next()).value);

async function exlintRound() {
    exlint.stdin.write('\n');
    return { nanoseconds: Number((await answers.next()).value.split(' ')[0]) };
}

const rate = round => lines / (round.nanoseconds / 1e9);
const sorted = rounds => rounds.map(rate).sort((a, b) => a - b);
const print = (name, rates) =>
    console.log(`${name.padEnd(30)} median ${Math.round(rates[rates.length >> 1])} lines/s, fastest ${Math.round(rates.at(-1))}`);

console.log(`${texts.length} files, ${lines} lines`);
for (let i = 0; i < WARM_UP.treeSitter; i++) {
    treeSitterRound();
}
for (let i = 0; i < WARM_UP.exlint; i++) {
    await exlintRound();
}
const theirs = [];
const ours = [];
for (let i = 0; i < ROUNDS; i++) {
    theirs.push(treeSitterRound());
    ours.push(await exlintRound());
}
exlint.stdin.end();

const theirRates = sorted(theirs);
const ourRates = sorted(ours);
print('tree-sitter-powershell 0.26.4', theirRates);
print('exlint', ourRates);
console.log(`exlint is ${(ourRates[ROUNDS >> 1] / theirRates[ROUNDS >> 1]).toFixed(2)} times as fast by medians, `
    + `${(ourRates.at(-1) / theirRates.at(-1)).toFixed(2)} times by the fastest rounds`);
console.log(`tree-sitter-powershell finds errors in ${theirs[0].withErrors} files`);
