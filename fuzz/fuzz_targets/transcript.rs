//! Sessions: lines of client and server in any order, in the dress of one of the programs that print them.
#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use plainbounce::Input;

#[derive(Arbitrary, Debug)]
struct Session<'s> {
    dress: u8,
    lines: Vec<Line<'s>>,
}

#[derive(Arbitrary, Debug)]
enum Line<'s> {
    Command(u8, &'s str),
    Reply { code: u16, status: Option<(u8, u16, u16)>, goes_on: bool, words: &'s str },
    Said(&'s str),
}

const COMMANDS: [&str; 12] = [
    "EHLO client.example.com",
    "HELO client",
    "STARTTLS",
    "AUTH PLAIN AGFubmEAc2VjcmV0",
    "AUTH LOGIN",
    "MAIL FROM:<anna@example.com>",
    "RCPT TO:<jan@example.org>",
    "RCPT TO:<eva@example.org>",
    "DATA",
    ".",
    "RSET",
    "QUIT",
];
const DRESSES: [(&str, &str); 8] = [
    ("C: ", "S: "),
    (" -> ", "<-  "),
    (">>> ", "<<< "),
    ("> ", "< "),
    ("CLIENT -> SERVER: ", "SERVER -> CLIENT: "),
    ("", ""),
    ("send: ", "reply: "),
    ("Nov 23 12:00:01 client ", "Nov 23 12:00:01 server "),
];

fuzz_target!(|session: Session<'_>| {
    let (client, server) = DRESSES[usize::from(session.dress) % DRESSES.len()];
    let mut text = String::new();
    for line in &session.lines {
        match line {
            Line::Command(which, rest) => {
                text += &format!("{client}{}{rest}\n", COMMANDS[usize::from(*which) % COMMANDS.len()]);
            }
            Line::Reply { code, status, goes_on, words } => {
                let mark = if *goes_on { '-' } else { ' ' };
                let status = status.map_or(String::new(), |(a, b, c)| format!("{}.{b}.{c} ", a % 6));
                text += &format!("{server}{:03}{mark}{status}{words}\n", code % 1000);
            }
            Line::Said(words) => text += &format!("{words}\n"),
        }
    }
    plainbounce_fuzz::check(Input::Text(&text));
});
