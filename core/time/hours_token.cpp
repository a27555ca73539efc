#include "core/time/hours_token.h"

#include <array>

#include "core/time/digits.h"
#include "core/time/plain_letters.h"

namespace pace {

namespace {

using Kind = HoursToken::Kind;

struct Word {
  std::string_view text;
  Kind kind;
};

constexpr auto words = std::to_array<Word>({
    {"h", Kind::hourUnit},
    {"hr", Kind::hourUnit},
    {"hrs", Kind::hourUnit},
    {"hour", Kind::hourUnit},
    {"hours", Kind::hourUnit},
    {"m", Kind::minuteUnit},
    {"min", Kind::minuteUnit},
    {"mins", Kind::minuteUnit},
    {"minute", Kind::minuteUnit},
    {"minutes", Kind::minuteUnit},
    {"a", Kind::am},
    {"am", Kind::am},
    {"p", Kind::pm},
    {"pm", Kind::pm},
    {"to", Kind::to},
    {"till", Kind::to},
    {"until", Kind::to},
    {"and", Kind::plus},
});

struct Sign {
  std::u32string_view letters;  ///< each of them alone
  Kind kind;
  std::string_view text;
};

constexpr auto signs = std::to_array<Sign>({
    {U":\u2236", Kind::colon, ""},
    {U".\u066b", Kind::point, ""},
    {U",\u060c\u3001", Kind::comma, ""},
    {U";\u061b", Kind::semicolon, ""},
    {U"/\u2044", Kind::slash, ""},
    {U"+&", Kind::plus, ""},
    {U"-~\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u301c\ufe63", Kind::dash, ""},
    {U"\u00bc", Kind::fraction, "15"},
    {U"\u00bd", Kind::fraction, "30"},
    {U"\u00be", Kind::fraction, "45"},
});

Kind kindOfWord(std::string_view text) {
  for (const Word& word : words) {
    if (word.text == text) return word.kind;
  }
  return Kind::unknown;
}

bool isLatin(char32_t letter) {
  return letter >= U'a' && letter <= U'z';
}

class Tokeniser {
 public:
  explicit Tokeniser(std::string_view text) : m_letters(plainLetters(text)), m_end(text.size()) {}

  std::vector<HoursToken> tokens() {
    std::vector<HoursToken> tokens;
    while (m_next < m_letters.size()) tokens.push_back(takeToken());
    tokens.push_back({.kind = Kind::end, .position = m_end, .afterSpace = false, .text = {}});
    return tokens;
  }

 private:
  HoursToken takeToken() {
    const PlainLetter first = m_letters[m_next];
    HoursToken token{Kind::unknown, first.position, first.afterSpace, {}};
    if (digitValue(first.value)) {
      token.kind = Kind::number;
      token.text = takeDigits();
    } else if (isLatin(first.value)) {
      token.text = takeWord();
      token.kind = kindOfWord(token.text);
    } else {
      takeSign(token);
    }
    return token;
  }

  std::string takeDigits() {
    std::string digits;
    do {
      digits += static_cast<char>('0' + digitValue(m_letters[m_next].value).value_or(0));
      ++m_next;
    } while (isTight(m_next) && digitValue(m_letters[m_next].value));
    return digits;
  }

  /// Without the full stops of an abbreviation, so that "a.m." is "am" and "min." is "min".
  std::string takeWord() {
    std::string word;
    do {
      if (isLatin(m_letters[m_next].value)) word += static_cast<char>(m_letters[m_next].value);
      ++m_next;
    } while (isTight(m_next) && (isLatin(m_letters[m_next].value) || isAbbreviationStop(m_next)));
    return word;
  }

  /// A full stop before a digit is a decimal point.
  bool isAbbreviationStop(std::size_t place) const {
    if (m_letters[place].value != U'.') return false;
    return !isTight(place + 1) || !digitValue(m_letters[place + 1].value);
  }

  void takeSign(HoursToken& token) {
    const char32_t letter = m_letters[m_next++].value;
    for (const Sign& sign : signs) {
      if (sign.letters.find(letter) == std::u32string_view::npos) continue;
      token.kind = sign.kind;
      token.text = sign.text;
    }
  }

  bool isTight(std::size_t place) const {
    return place < m_letters.size() && !m_letters[place].afterSpace;
  }

  std::vector<PlainLetter> m_letters;
  std::size_t m_end;
  std::size_t m_next = 0;
};

}  // namespace

std::vector<HoursToken> hoursTokens(std::string_view text) {
  return Tokeniser{text}.tokens();
}

}  // namespace pace
