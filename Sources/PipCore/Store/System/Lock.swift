#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// The lock: the kernel's own, so it dies with its process, however that ends.
extension System {
  /// Waits for a lock on an open file.
  ///
  /// - Parameters:
  ///   - file: The open lock file; the lock is held until it is closed.
  ///   - exclusive: Whether nobody else may hold it at all; otherwise readers may share it.
  ///   - seconds: How long to wait at most.
  /// - Returns: Whether the lock was got in time.
  /// - Throws: The error when the file cannot be locked at all.
  func lock(_ file: Descriptor, exclusive: Bool, within seconds: Int) throws(SystemError) -> Bool {
    let wish = exclusive ? LOCK_EX : LOCK_SH
    do {
      _ = try attempt(.lock, ".lock") { flock(file.number, wish | LOCK_NB) }
      return true
    } catch  where error.code == EWOULDBLOCK {
      return try LockWait(file, wish).wait(seconds: seconds)
    }
  }
}

/// A thread that waits in the kernel's own queue, and a caller who stops waiting after a while.
///
/// Asking again and again instead would starve writers: whoever sleeps between two tries loses to whoever does not.
private final class LockWait: @unchecked Sendable {
  // Everything mutable here is touched with the mutex held, save `mutex` and `condition` themselves.
  private let file: Descriptor
  private let wish: Int32
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var outcome: Int32?

  init(_ file: Descriptor, _ wish: Int32) {
    (self.file, self.wish) = (file, wish)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func wait(seconds: Int) throws(SystemError) -> Bool {
    var deadline = timespec()
    clock_gettime(CLOCK_REALTIME, &deadline)
    deadline.tv_sec += seconds
    try start()
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while outcome == nil {
      if pthread_cond_timedwait(condition, mutex, &deadline) == ETIMEDOUT { break }
    }
    // After a timeout the thread still holds the open file; when it gets the lock it lets go of both.
    guard let outcome else { return false }
    guard outcome == 0 else { throw SystemError(call: .lock, path: ".lock", code: outcome) }
    return true
  }

  private func start() throws(SystemError) {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let me = Unmanaged.passRetained(self)
    let code = pthread_create(&thread, nil, waitForLock, me.toOpaque())
    guard code == 0 else {
      me.release()
      throw SystemError(call: .lock, path: ".lock", code: code)
    }
    #if canImport(Darwin)
      if let thread { pthread_detach(thread) }
    #else
      pthread_detach(thread)
    #endif
  }

  fileprivate func block() {
    var code: Int32 = 0
    while flock(file.number, wish) != 0 {
      code = errno
      guard code == EINTR else { break }
      code = 0
    }
    pthread_mutex_lock(mutex)
    outcome = code
    pthread_cond_signal(condition)
    pthread_mutex_unlock(mutex)
  }
}

#if canImport(Darwin)
  private func waitForLock(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    Unmanaged<LockWait>.fromOpaque(argument).takeRetainedValue().block()
    return nil
  }
#else
  private func waitForLock(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    Unmanaged<LockWait>.fromOpaque(argument).takeRetainedValue().block()
    return nil
  }
#endif
