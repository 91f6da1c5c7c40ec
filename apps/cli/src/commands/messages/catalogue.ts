/** Help: one line a command, argument and option. */
export interface CommandCatalogue {
  readonly "command.coproduce": () => string;
  readonly "command.assess": () => string;
  readonly "command.rule": () => string;
  readonly "command.law": () => string;
  readonly "command.law-coverage": () => string;
  readonly "command.serve": () => string;
  readonly "command.template": () => string;
  readonly "help.usage": () => string;
  readonly "help.arguments": () => string;
  readonly "help.options": () => string;
  readonly "help.commands": () => string;
  readonly "help.more": () => string;
  readonly "help.exit": () => string;
  readonly "option.help": () => string;
  readonly "option.version": () => string;
  readonly "option.json": () => string;
  readonly "option.locale": () => string;
  readonly "option.date": () => string;
  readonly "option.into": () => string;
  readonly "option.scenario": () => string;
  readonly "option.facts": () => string;
  readonly "option.port": () => string;
  readonly "option.open": () => string;
  readonly "option.xlsx": () => string;
  readonly "argument.product": () => string;
  readonly "argument.code": () => string;
  readonly "serve.ready": (params: { readonly url: string }) => string;
  readonly "serve.pages": (params: { readonly url: string }) => string;
  readonly "serve.private": () => string;
  readonly "serve.other-port": (params: { readonly taken: number; readonly port: number }) => string;
  readonly "serve.taken": (params: { readonly port: number }) => string;
  readonly "serve.stop": () => string;
  readonly "serve.stopped": () => string;
  readonly "template.written": (params: { readonly file: string }) => string;
}
