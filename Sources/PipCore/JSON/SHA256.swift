/// The hash function SHA-256 of FIPS 180-4.
public enum SHA256 {
  /// Hashes bytes.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: The hash as 64 small hexadecimal digits.
  public static func hex(_ bytes: [UInt8]) -> String {
    var state = State()
    bytes.withUnsafeBytes { buffer in
      let whole = buffer.count & ~63
      state.add(UnsafeRawBufferPointer(rebasing: buffer[..<whole]))
      var tail = [UInt8](buffer[whole...])
      tail.append(0x80)
      while tail.count % 64 != 56 { tail.append(0) }
      let bits = UInt64(buffer.count) &* 8
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        tail.append(UInt8(truncatingIfNeeded: bits >> shift))
      }
      tail.withUnsafeBytes { state.add($0) }
    }
    let digits = Array("0123456789abcdef".utf8)
    var output: [UInt8] = []
    for word in state.words {
      for shift in stride(from: UInt32(28), through: 0, by: -4) {
        output.append(digits[Int(word >> shift & 15)])
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private struct State {
    var words: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    /// Takes in whole blocks of 64 bytes.
    mutating func add(_ blocks: UnsafeRawBufferPointer) {
      guard let start = blocks.baseAddress else { return }
      constants.withUnsafeBufferPointer { constants in
        words.withUnsafeMutableBufferPointer { words in
          withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
            guard let schedule = schedule.baseAddress, let constants = constants.baseAddress,
              let words = words.baseAddress
            else { return }
            for block in stride(from: 0, to: blocks.count, by: 64) {
              Self.prepare(schedule, start + block)
              Self.compress(words, schedule, constants)
            }
          }
        }
      }
    }

    @inline(__always)
    private static func prepare(_ schedule: UnsafeMutablePointer<UInt32>, _ block: UnsafeRawPointer) {
      for index in 0..<16 {
        schedule[index] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: index &* 4, as: UInt32.self))
      }
      for index in 16..<64 {
        let a = schedule[index &- 15]
        let b = schedule[index &- 2]
        let small0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
        let small1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
        schedule[index] = schedule[index &- 16] &+ small0 &+ schedule[index &- 7] &+ small1
      }
    }

    @inline(__always)
    private static func compress(
      _ words: UnsafeMutablePointer<UInt32>, _ schedule: UnsafeMutablePointer<UInt32>,
      _ constants: UnsafePointer<UInt32>
    ) {
      var (a, b, c, d) = (words[0], words[1], words[2], words[3])
      var (e, f, g, h) = (words[4], words[5], words[6], words[7])
      for index in 0..<64 {
        let big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        let choice = (e & f) ^ (~e & g)
        let first = h &+ big1 &+ choice &+ constants[index] &+ schedule[index]
        let big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        let majority = (a & b) ^ (a & c) ^ (b & c)
        (h, g, f, e) = (g, f, e, d &+ first)
        (d, c, b, a) = (c, b, a, first &+ big0 &+ majority)
      }
      (words[0], words[1], words[2], words[3]) = (words[0] &+ a, words[1] &+ b, words[2] &+ c, words[3] &+ d)
      (words[4], words[5], words[6], words[7]) = (words[4] &+ e, words[5] &+ f, words[6] &+ g, words[7] &+ h)
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
      word &>> count | word &<< (32 &- count)
    }
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
