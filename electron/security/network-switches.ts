import type { CommandLine } from 'electron';

/** Turns off what Chromium does on the network of its own accord. */
export function silenceChromium(commandLine: CommandLine): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
  ]) {
    commandLine.appendSwitch(name);
  }
  // Whatever is left finds no host at all.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
