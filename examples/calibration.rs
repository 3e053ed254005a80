//! How far the stated confidence can be trusted: decodes our own fixtures and prints, for each confidence, how many answers
//! are right. `npm run report:calibration`; with `-- --misses` the rows that are wrong as well, and with the name of a file
//! that file's rows, which is how a batch is read that was labelled blind.

#[path = "../tests/common/cause_fixtures.rs"]
mod cause_fixtures;

use cause_fixtures::{input, kebab};
use plainbounce::{Confidence, Decoding, Options, decode};

fn main() -> std::io::Result<()> {
    let ours = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/causes.tsv").to_string();
    let path = std::env::args().skip(1).find(|argument| argument != "--misses").unwrap_or(ours);
    let fixtures = std::fs::read_to_string(path)?;
    let misses = std::env::args().any(|argument| argument == "--misses");
    let mut table = [Tally::default(); 4];
    let mut blind = Tally::default();
    for row in fixtures.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = row.split('\t').collect();
        let [reply, command, cause, alternatives, permanence, who, provider, .., why] = fields[..] else { continue };
        let answer = decode(input(reply, command).as_str(), &Options { explain: false, ..Options::default() });
        let said = said(&answer);
        let right =
            said.cause != "-" && (said.cause == cause || alternatives.split(' ').any(|other| other == said.cause));
        table[said.confidence].count(right);
        if why.starts_with("blind") {
            blind.count(right);
        }
        let among = |said: &str, wanted: &str| wanted.split(' ').any(|wanted| wanted == said);
        let whole = right
            && among(&said.permanence, permanence)
            && among(&said.who, who)
            && (provider == "-" || said.provider == provider);
        if misses && !whole {
            println!(
                "{}\t{reply}\t{command}\t{cause} {alternatives} {permanence} {who} {provider}\t{said}",
                u8::from(right)
            );
        }
    }
    for (name, tally) in ["high", "medium", "low", "no finding"].iter().zip(table) {
        println!("{name:12}{tally}");
    }
    println!("{:12}{}", "all", table.iter().fold(Tally::default(), |sum, tally| sum.plus(*tally)));
    println!("{:12}{blind}", "blind");
    Ok(())
}

/// What the fixtures have columns for.
struct Said {
    cause: &'static str,
    permanence: String,
    who: String,
    provider: &'static str,
    rule: &'static str,
    /// The row of the table.
    confidence: usize,
}

impl std::fmt::Display for Said {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Said { cause, permanence, who, provider, rule, confidence } = self;
        write!(f, "{cause} {permanence} {who} {provider} [{rule}] {confidence}")
    }
}

fn said(answer: &Decoding) -> Said {
    let Some(finding) = answer.findings.first() else {
        return Said {
            cause: "-",
            permanence: String::new(),
            who: String::new(),
            provider: "-",
            rule: "-",
            confidence: 3,
        };
    };
    Said {
        cause: finding.cause.id(),
        permanence: kebab(&finding.permanence),
        who: kebab(&finding.who),
        provider: finding.provider.as_ref().map_or("-", |provider| provider.id),
        rule: finding.rule,
        confidence: match finding.confidence {
            Confidence::High => 0,
            Confidence::Medium => 1,
            Confidence::Low => 2,
        },
    }
}

#[derive(Clone, Copy, Default)]
struct Tally {
    right: u32,
    all: u32,
}

impl Tally {
    fn count(&mut self, right: bool) {
        self.all += 1;
        self.right += u32::from(right);
    }

    fn plus(self, other: Tally) -> Tally {
        Tally { right: self.right + other.right, all: self.all + other.all }
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let share = f64::from(self.right) * 100.0 / f64::from(self.all.max(1));
        write!(f, "{:4} of {:4} right, {share:5.1} %", self.right, self.all)
    }
}
