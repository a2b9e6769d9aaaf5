using NoticeConsole;

using Terminal terminal = Terminal.Open();
return NoticeApp.Run(args, terminal);
