import { Argument, Command } from '@commander-js/extra-typings';
import { type Candidate, complete } from '../completion/candidates.js';
import { scripts, type Shell } from '../completion/scripts.js';
import { print } from '../runtime/io.js';
import { Profiles } from '../runtime/profiles.js';
import type { Runtime } from '../runtime/runtime.js';

const INSTALL = `
Install
  bash        echo 'source <(roster completion bash)' >> ~/.bashrc
  zsh         roster completion zsh > "\${fpath[1]}/_roster"     (a folder of fpath, before compinit)
              or, after compinit in ~/.zshrc: source <(roster completion zsh)
  fish        roster completion fish > ~/.config/fish/completions/roster.fish
  powershell  roster completion powershell | Out-String | Invoke-Expression     (in $PROFILE)`;

export function completionCommand({ io }: Runtime) {
  const shells = Object.keys(scripts) as Shell[];
  return new Command('completion')
    .description('print the completion script of a shell')
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText('after', INSTALL)
    .action((shell) => print(io, scripts[shell]));
}

/** A damaged file of profiles must not break the completion of all else. */
async function profileNames({ io }: Runtime): Promise<Candidate[]> {
  const profiles = await Profiles.load(io).catch(() => undefined);
  return (profiles?.all ?? []).map(({ name, baseUrl }) => ({ value: name, description: baseUrl }));
}

/** Called by the completion scripts with the words of the command line. */
export function completeCommand(runtime: Runtime, program: Command) {
  return new Command('__complete')
    .argument('[words...]')
    .option('--current <word>')
    .action(async (words, { current }) => {
      const typed = current === undefined ? words : [...words, current];
      const source = { profiles: () => profileNames(runtime) };
      const { candidates, files } = await complete(program as never, typed, source);
      const lines = candidates.map(({ value, description }) => `${value}\t${description.replaceAll(/\s+/g, ' ')}`);
      await print(runtime.io, [...lines, files ? ':files' : ':', ''].join('\n'));
    });
}
